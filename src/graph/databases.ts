import { setTimeout as wait } from "node:timers/promises";
import type { DatabaseList } from "../domain/databases.ts";
import { NotFoundError, RefusedError, UnavailableError } from "../domain/errors.ts";
import type { Store } from "./store.ts";

/** The databases of one server that may be chosen, each opened when it is first asked for. */
export interface Databases {
  /** The default one where none is named. Throws where it may not be chosen. */
  store(name?: string): Store;
  list(): Promise<DatabaseList>;
}

interface Choice {
  /** By its own name, even where it was chosen as the user's home database. */
  home: string;
  others: string[];
  open(name: string): Store;
}

const patience = 2_000;

export function createDatabases({ home, others, open }: Choice): Databases {
  const names = [...new Set([home, ...others].map((name) => name.toLowerCase()))];
  const stores = new Map<string, Store>();
  const store = (name = home) => {
    const chosen = allowed(names, name.toLowerCase());
    const opened = stores.get(chosen) ?? open(chosen);
    stores.set(chosen, opened);
    return opened;
  };
  return {
    store,
    async list() {
      const entries = names.map(async (name) => ({
        name,
        isDefault: name === home.toLowerCase(),
        isOnline: await answers(store(name)),
      }));
      return { databases: await Promise.all(entries) };
    },
  };
}

/** Neo4j keeps users and rights there, and nothing that anyone would want to explore. */
const isSystem = (name: string) => name === "system";

function allowed(names: string[], name: string): string {
  if (isSystem(name))
    throw new RefusedError("The database system holds Neo4j's users and settings, and can't be explored.");
  if (names.includes(name)) return name;
  throw new NotFoundError(`There is no database "${name}" to choose. Those that may be chosen: ${names.join(", ")}.`);
}

async function answers({ ping }: Store): Promise<boolean> {
  try {
    return await Promise.race([ping().then(() => true), wait(patience, false, { ref: false })]);
  } catch (error) {
    if (error instanceof UnavailableError) return false;
    throw error;
  }
}
