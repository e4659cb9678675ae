/** What of a delivery says where it belongs. */
interface Delivery {
  readonly id: string;
  readonly state: string;
}

/** How many deliveries a log keeps. */
export const mostDeliveries = 200;

/** How many are read to hear of new ones. */
const fewDeliveries = 10;

/** Whether a delivery may still become another. */
export const isPending = ({ state }: { readonly state: string }) => state === 'RETRYING' || state === 'WAITING';

/** How many of the latest have to be read to know all that may have changed: the new ones, and those that are still under way. */
export function newsOf(known: readonly Delivery[] | null): number {
  return known === null ? mostDeliveries : Math.max(fewDeliveries, known.findLastIndex(isPending) + 1 + fewDeliveries);
}

/** A log with the latest of it read anew; null where more has come than was read, so that all has to be. */
export function withNews<D extends Delivery>(known: readonly D[] | null, news: readonly D[], asked: number): readonly D[] | null {
  if (known === null || known.length === 0 || asked >= mostDeliveries || news.length < asked) return news;
  const read = new Set(news.map(({ id }) => id));
  if (!known.some(({ id }) => read.has(id))) return null;
  return [...news, ...known.filter(({ id }) => !read.has(id))].slice(0, mostDeliveries);
}
