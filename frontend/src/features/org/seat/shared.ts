/** What several things have in common: one value, or several. */
export type Shared<T> = { readonly is: 'same'; readonly value: T } | { readonly is: 'several' };

/** The value that all share, told apart by `alike`. There must be at least one. */
export function shared<Item, T>(items: readonly Item[], valueOf: (item: Item) => T, alike: (a: T, b: T) => boolean = Object.is): Shared<T> {
  const [first, ...rest] = items.map(valueOf);
  return first !== undefined && rest.every((value) => alike(value, first)) ? { is: 'same', value: first } : { is: 'several' };
}
