const longest = 60;

/** A short name made of a name: the letters and digits of it that a key may have, with hyphens between words. */
export function roleKey(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').slice(0, longest).replace(/^-+|-+$/g, '');
}
