/** The items in lists of so many at most; a query that is put together of parts stays short so. */
export function chunked<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
