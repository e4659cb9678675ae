/** What a key asks of an expectation. */
export type ExpectationKey = { readonly level: number } | { readonly importance: number } | 'reset';

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** 0 to 5 is a level, with Shift 1 to 5 an importance, and Backspace goes back to what is inherited. */
export function expectationKey({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed): ExpectationKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Backspace' || key === 'Delete') return 'reset';
  // With Shift a digit is another character on each keyboard, so the place of the key counts.
  const digit = Number(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? (/^\d$/.test(key) ? key : NaN));
  if (!(digit >= 0 && digit <= 5)) return null;
  if (!shiftKey) return { level: digit };
  return digit === 0 ? null : { importance: digit };
}
