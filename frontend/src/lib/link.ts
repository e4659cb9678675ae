import type { Platform } from './platform';

/** What a link of the window begins with: it has no address that a browser could open, and every Cadre understands this. */
const scheme = 'cadre:';

/** A path of the app as a link that can be sent to somebody. */
export function linkTo({ inWindow }: Pick<Platform, 'inWindow'>, path: string): string {
  return inWindow ? `${scheme}${path}` : `${window.location.origin}${path}`;
}

/** The path that a text links to, wherever it was copied, if it leads to one of these rooms; null for any other text. */
export function pathOfLink(text: string, rooms: readonly string[]): string | null {
  const link = text.trim();
  if (!/^(cadre|https?|wails):\S+$/.test(link)) return null;
  const path = link.startsWith(scheme) ? link.slice(scheme.length) : pathOfUrl(link);
  const room = path === null ? undefined : /^\/([a-z-]+)(?=[/?#]|$)/.exec(path)?.[1];
  return path !== null && room !== undefined && rooms.includes(room) ? path : null;
}

function pathOfUrl(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { pathname, search } = new URL(link);
  return pathname + search;
}
