/** The colours that the map is drawn with: names of the theme on screen, values of it in a file. */
export type Ink = Readonly<Record<InkName, string>>;

export const inkNames = {
  ground: '--surface', band: '--surface-sunken', line: '--line-strong', text: '--text', soft: '--text-soft', accent: '--accent', warn: '--warn', bad: '--bad', font: '--font',
  stream: '--stream', streamLine: '--stream-line', platform: '--platform', platformLine: '--platform-line', enabling: '--enabling', enablingLine: '--enabling-line',
  subsystem: '--subsystem', subsystemLine: '--subsystem-line', untyped: '--surface', untypedLine: '--text-faint', collaboration: '--collaboration', service: '--service', facilitating: '--facilitating', dependency: '--text-soft',
} as const satisfies Readonly<Record<string, string>>;

type InkName = keyof typeof inkNames;

const each = (of: (name: string) => string): Ink => Object.fromEntries(Object.entries(inkNames).map(([key, name]) => [key, of(name)])) as Ink;

/** Names of the theme: what is drawn changes with it. */
export const themeInk: Ink = each((name) => `var(${name})`);

/** The values that the names have now, for a file that knows no theme. */
export function valuesOfInk(element: Element): Ink {
  const style = getComputedStyle(element);
  return each((name) => style.getPropertyValue(name).trim());
}

const scheme = 'data-mantine-color-scheme';

/** The values in the light theme, whatever the page has now: for paper. Nothing is painted in between. */
export function lightInk(): Ink {
  const root = document.documentElement;
  const was = root.getAttribute(scheme);
  root.setAttribute(scheme, 'light');
  const ink = { ...valuesOfInk(root), ground: '#ffffff' };
  if (was === null) root.removeAttribute(scheme);
  else root.setAttribute(scheme, was);
  return ink;
}
