import type { Config } from "./config.ts";
import type { Access } from "./graph/connection.ts";
import { type LocalNeo4j, startLocalNeo4j } from "./graph/local/startLocal.ts";
import { createRecent } from "./recent.ts";
import type { StartupProgress } from "./startup.ts";

/** The database that the settings choose. */
export interface Database {
  access: Access;
  /** Of several on that server; the user's home database where left out. */
  name?: string | undefined;
  isLocal: boolean;
  /** Rejects when the database is gone for good; otherwise stays pending. */
  lost: Promise<never>;
  /** Ends a Neo4j that is ours and starts it again; nothing where it is not. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

interface Opening {
  config: Config;
  address: string;
  startup: StartupProgress;
  signal: AbortSignal;
}

/** The one that NEO4J_URI names, or a Neo4j started on this machine, which is started again should it end by itself. */
export async function openDatabase(opening: Opening): Promise<Database> {
  const { connection } = opening.config;
  if (!connection) return openLocal(opening);
  return runElsewhere({ access: connection, name: connection.database, isLocal: false });
}

/** One that runs whether this program does or not. */
export const runElsewhere = (known: Pick<Database, "access" | "name" | "isLocal">): Database => ({
  ...known,
  lost: new Promise<never>(() => {}),
  restart: async () => {},
  stop: async () => {},
});

/** So many ends by itself in so short a time, and another start will not help. */
const patience = { ends: 5, minutes: 10 };

async function openLocal({ config, address, startup, signal }: Opening): Promise<Database> {
  const stopping = new AbortController();
  const either = AbortSignal.any([signal, stopping.signal]);
  const start = (onStep: StartupProgress["report"]) =>
    startLocalNeo4j({ ...config.local, machine: config.machine, address, onStep, signal: either });
  let running = start(startup.report);
  const access = await running;
  tellTools(access);

  let isWanted = false;
  async function keepRunning(): Promise<never> {
    const recentEnds = createRecent(patience.minutes * 60);
    for (;;) {
      const current = await running;
      const how = await current.ended;
      if (either.aborted) return new Promise<never>(() => {});
      if (!isWanted && recentEnds() === patience.ends)
        throw new Error(
          `Neo4j ended by itself ${patience.ends} times within ${patience.minutes} minutes; the last time it ${how}`,
        );
      console.error(isWanted ? "Neo4j is being started again" : `Neo4j ${how} by itself; it is being started again`);
      isWanted = false;
      await current.stop();
      running = start(({ words }) => console.log(words));
    }
  }

  const lost = keepRunning();
  // Whoever waits for it hears of it; nobody may.
  lost.catch(() => undefined);
  return {
    access,
    isLocal: true,
    lost,
    async restart() {
      const current = await running;
      isWanted = true;
      await current.stop();
    },
    async stop() {
      stopping.abort();
      await running.then(
        (current) => current.stop(),
        () => undefined,
      );
    },
  };
}

function tellTools({ uri, username, passwordFile }: LocalNeo4j): void {
  console.log(`Other tools reach Neo4j at ${uri} as ${username}; the password is in ${passwordFile}`);
}
