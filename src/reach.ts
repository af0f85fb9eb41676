import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "./database.ts";
import { SetupError } from "./domain/errors.ts";
import type { connect } from "./graph/connection.ts";
import { whyUnreached } from "./graph/unreached.ts";

type Driver = ReturnType<typeof connect>;

/** After a refused sign-in it is tried again less and less often: Neo4j locks an account that guesses. */
const slower = [30, 60, 120];

/** Tries until the database answers, and tells in the meantime why it does not. */
export async function waitForNeo4j(
  driver: Driver,
  database: Pick<Database, "access" | "name">,
  tell: (words: string) => void,
  signal: AbortSignal,
  pauses: readonly number[] = slower,
): Promise<void> {
  for (let refusals = 0; ; refusals++) {
    const unreached = await whyUnreached(driver, database);
    if (!unreached) return;
    tell(unreached.words);
    if (!unreached.isRefusal) refusals = -1;
    const seconds = unreached.isRefusal ? (pauses[refusals] ?? pauses.at(-1) ?? 1) : 1;
    await wait(seconds * 1000, undefined, { signal });
  }
}

/** Tries every second until there is nothing left to wait for, and tells what it is. */
export async function waitUntil(
  lacks: () => Promise<string | undefined>,
  tell: (words: string) => void,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const words = await lacks();
    if (!words) return;
    tell(words);
    await wait(1000, undefined, { signal });
  }
}

/** What to wait for before that database answers; a `SetupError` where whoever waits has to set something right. */
export async function unreached(
  driver: Driver,
  database: Pick<Database, "access" | "name">,
): Promise<string | undefined> {
  const found = await whyUnreached(driver, database);
  if (found?.isRefusal) throw new SetupError(found.words);
  return found?.words;
}
