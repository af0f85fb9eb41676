import neo4j, { type Driver } from "neo4j-driver";

/** Runs the statement for all rows, some thousands in each transaction; it finds them as `$rows`. */
export async function inBatches(driver: Driver, statement: string, rows: object[], size = 5_000): Promise<void> {
  for (let start = 0; start < rows.length; start += size)
    await driver.executeQuery(statement, { rows: rows.slice(start, start + size).map(whole) });
}

/** Runs the statement for the numbers from 0, some thousands in each transaction; it finds them as `$from` and `$to`. */
export async function inRanges(driver: Driver, statement: string, count: number, size = 5_000): Promise<void> {
  for (let from = 0; from < count; from += size)
    await driver.executeQuery(statement, whole({ from, to: Math.min(from + size, count) - 1 }));
}

/** Runs statements one after the other, and waits until the indexes that they make can be used. */
export async function inOrder(driver: Driver, statements: string[]): Promise<void> {
  for (const statement of statements) await driver.executeQuery(statement);
  await driver.executeQuery("CALL db.awaitIndexes(300)");
}

// The driver takes every number for a float.
function whole(row: object): object {
  const isWhole = (value: unknown): value is number => Number.isInteger(value);
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      isWhole(value) ? neo4j.int(value) : isRecord(value) ? whole(value) : value,
    ]),
  );
}

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
