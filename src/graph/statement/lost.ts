import neo4j, { type Driver } from "neo4j-driver";
import { within } from "../within.ts";

const query = `
  SHOW TRANSACTIONS YIELD metaData
  RETURN metaData.backchannel AS mark`;

const everySeconds = 2;

/** Transactions whose connection was broken off; the promise is kept when Neo4j doesn't list them any longer. */
export function createLost(driver: Driver, database: string | undefined): (mark: string) => Promise<void> {
  const lost = new Map<string, () => void>();
  const look = async () => {
    const listed = await marks(driver, database).catch(() => undefined);
    for (const [mark, end] of lost) if (listed && !listed.has(mark) && lost.delete(mark)) end();
    if (lost.size > 0) lookLater();
  };
  const lookLater = () => void setTimeout(look, everySeconds * 1000).unref();
  return (mark) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (lost.size === 0) lookLater();
    lost.set(mark, resolve);
    return promise;
  };
}

/** The marks that the transactions at work carry. */
async function marks(driver: Driver, database: string | undefined): Promise<Set<unknown>> {
  const session = driver.session({ database: database ?? "", defaultAccessMode: neo4j.session.READ });
  try {
    const late = () => new Error("Neo4j does not list its transactions.");
    const { records } = await within(5, session.run(query, {}, { timeout: 5000 }), late);
    return new Set(records.map((record) => record.get("mark")));
  } finally {
    void session.close().catch(() => {});
  }
}
