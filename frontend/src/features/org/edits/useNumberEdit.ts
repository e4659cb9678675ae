import { useCallback } from 'react';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { parseNumber } from '../../../lib/format/parseNumber';

/** Saves what was typed, of what was seen at a revision; answers whether it was kept. */
type Save<T> = (value: T, seen: number) => Promise<boolean>;

/** Saves what was typed as a number; what is none is said, by the name of its field, and stays there to be mended. */
export function useNumberEdit(): (field: string, save: Save<number>) => Save<string> {
  const { status } = useServices();
  return useCallback((field, save) => (text, seen) => {
    const value = parseNumber(text);
    if (value !== null) return save(value, seen);
    status.set({ text: t.seat.notNumber(field, text), tone: 'problem' });
    return Promise.resolve(false);
  }, [status]);
}
