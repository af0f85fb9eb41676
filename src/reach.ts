import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "./database.ts";
import { SetupError, UnavailableError } from "./domain/errors.ts";
import { type connect, ping } from "./graph/connection.ts";

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

/** What to wait for before that database answers; a `SetupError` where waiting is of no use. */
export async function unreached(
  driver: ReturnType<typeof connect>,
  { access, name }: Pick<Database, "access" | "name">,
): Promise<string | undefined> {
  try {
    await ping(driver, name);
    return undefined;
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    // A wrong password or name does not mend itself, and trying on would lock the account.
    if (isRefusal(error.cause)) throw new SetupError(`${error.message} NEO4J_URI is ${access.uri}.`, { cause: error });
    return `Neo4j does not answer at ${access.uri}`;
  }
}

function isRefusal(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && String(cause.code).startsWith("Neo.ClientError");
}
