import { chunked } from "../chunked.ts";

const atOnce = 4;

/** Asks for some names at a time, and so at a few times at once: neither one query of a thousand parts nor a thousand. */
export async function inBatches<Row>(
  names: string[],
  size: number,
  ask: (some: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const batches = chunked(names, size).values();
  const workers = Array.from({ length: atOnce }, async () => {
    const rows: Row[] = [];
    for (const some of batches) rows.push(...(await ask(some)));
    return rows;
  });
  return (await Promise.all(workers)).flat();
}
