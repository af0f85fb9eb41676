import { UnavailableError } from "../domain/errors.ts";
import type { Folder } from "../domain/folder.ts";
import type { Schema } from "../domain/schema.ts";

/** What is known of a database. What is written besides is a graph folder's, and empty where it was not seeded from it. */
export interface Known extends Pick<Folder, "ontology" | "documents" | "questions" | "opening"> {
  schema: Schema;
}

export interface Knowledge {
  /** What was found last; it is looked after in the background when that is a while ago. */
  now(): Promise<Known>;
  /** Looks anew. */
  fresh(): Promise<Known>;
}

interface Source {
  look(): Promise<Known>;
  /** The hash of the graph folder that the database was seeded from by now; cheap to ask. */
  hash(): Promise<string | undefined>;
  /** Told what was found in the background, so that what is made from it is there before it is asked for. */
  renewed?(known: Known): void;
}

const milliseconds = { checked: 30_000, kept: 60_000 };

/** Keeps what is known, and learns of it when a seed or time has changed the database. */
export function createKnowledge(
  { look, hash, renewed }: Source,
  clock: () => number = () => performance.now(),
): Knowledge {
  let last: { known: Known; at: number } | undefined;
  let checkedAt = 0;
  let looking: Promise<Known> | undefined;

  function start(): Promise<Known> {
    const begun = look()
      .then((known) => {
        last = { known, at: clock() };
        checkedAt = last.at;
        return known;
      })
      .finally(() => {
        if (looking === begun) looking = undefined;
      });
    looking = begun;
    return begun;
  }

  const next = () => looking ?? start();

  async function hasChanged({ schema }: Known): Promise<boolean> {
    return (await hash()) !== schema.graph?.hash;
  }

  async function lookAfter({ known, at }: { known: Known; at: number }): Promise<void> {
    if (looking || clock() - checkedAt < milliseconds.checked) return;
    checkedAt = clock();
    if (clock() - at < milliseconds.kept && !(await hasChanged(known))) return;
    const found = await next();
    renewed?.(found);
  }

  return {
    async now() {
      if (!last) return next();
      void lookAfter(last).catch(unlessUnavailable);
      return last.known;
    },
    // Not the look under way, since what was written just now may have come too late for it; but one for all who wait.
    fresh: () => (looking ? looking.then(next, next) : start()),
  };
}

/** Nobody waits for what is done in the background: whoever asks next hears that the database is gone. */
function unlessUnavailable(error: unknown): void {
  if (!(error instanceof UnavailableError)) console.error("The database could not be looked at anew", error);
}
