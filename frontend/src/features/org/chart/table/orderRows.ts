/**
 * The order of rows by their keys, as indexes: rows with equal keys stay in the order that they come in, and those
 * without one (infinite) stand last whichever way it goes.
 */
export function orderRows(keys: Float64Array, descending: boolean): Int32Array {
  const order = new Int32Array(keys.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  const way = descending ? -1 : 1;
  return order.sort((a, b) => {
    const [ka, kb] = [keys[a]!, keys[b]!];
    if (ka === kb) return a - b;
    if (ka === Infinity) return 1;
    return kb === Infinity ? -1 : (ka - kb) * way;
  });
}

/** Where each row stands in an order. */
export function inverseOf(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  order.forEach((row, place) => { places[row] = place; });
  return places;
}
