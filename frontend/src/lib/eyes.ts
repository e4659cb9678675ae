/**
 * Through whose eyes this window looks: an owner may look at everything as another person sees it. Kept for this window
 * alone, until it is closed; the server is told with every request, shows what both may see, and changes nothing.
 */
export interface Eyes {
  readonly id: string;
  readonly name: string;
}

const key = 'cadre.eyes';

/** Whose eyes they are; null for one's own. Storage that is forbidden keeps none. */
export function currentEyes(): Eyes | null {
  try {
    return parse(window.sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function parse(kept: string | null): Eyes | null {
  const value: unknown = JSON.parse(kept ?? 'null');
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return null;
  const { id, name } = value;
  return typeof id === 'string' && /^per_[0-9a-z]{26}$/.test(id) && typeof name === 'string' ? { id, name } : null;
}

/**
 * Looks through somebody's eyes, or again with one's own. The page begins anew, so that nothing that was read with other
 * eyes stays on screen or in memory.
 */
export function lookAs(eyes: Eyes | null): void {
  if (eyes) window.sessionStorage.setItem(key, JSON.stringify(eyes));
  else window.sessionStorage.removeItem(key);
  window.location.reload();
}

/** The address of a file, as the same eyes see it: a browser that follows a link sends no headers of the page. */
export function throughEyes(path: string): string {
  const eyes = currentEyes();
  return eyes ? `${path}${path.includes('?') ? '&' : '?'}viewAs=${eyes.id}` : path;
}

/** The header by which every request says whose eyes look. */
export function eyesHeader(eyes: Eyes | null = currentEyes()): Readonly<Record<string, string>> {
  return eyes ? { 'cadre-view-as': eyes.id } : {};
}
