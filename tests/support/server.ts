import { readConfig } from "../../src/config.ts";
import type { Folder } from "../../src/domain/folder.ts";
import type { Startup } from "../../src/domain/startup.ts";
import { connect } from "../../src/graph/connection.ts";
import { createDatabases } from "../../src/graph/databases.ts";
import { openStore } from "../../src/graph/openStore.ts";
import { createApp } from "../../src/http/app.ts";
import { listen } from "../../src/listen.ts";
import type { Access } from "./clear.ts";
import { openRelay } from "./relay.ts";

/** The whole app over a test database. */
export interface TestServer {
  url: string;
  /** From now on the start is told to stand so; until it is `ready` there is no database. */
  tellStart(startup: Startup): void;
  /** Takes the database away truly: connections break, new ones are refused. */
  stopDatabase(): Promise<void>;
  startDatabase(): Promise<void>;
  close(): Promise<void>;
}

type Limits = ReturnType<typeof readConfig>["limits"];

interface Wishes {
  access: Access;
  /** What the database was seeded from. */
  folder: Omit<Folder, "dataset">;
  limits?: Partial<Limits>;
  /** How many proxies to trust: then a test can ask from any address. */
  trustProxy?: number;
  /** Names of databases that may be chosen too; all are the same one. */
  others?: string[];
  clientFolder?: string;
}

/** Serves on a free loopback port, in this process. */
export async function startServer({
  access,
  folder,
  limits,
  trustProxy = 0,
  others = [],
  ...rest
}: Wishes): Promise<TestServer> {
  const config = { ...readConfig({}), version: "test", requestsPerMinute: 1_000_000, trustProxy };
  const relay = await openRelay(access.uri);
  const within = { ...config.limits, ...limits };
  const driver = connect({ ...access, uri: relay.uri, statements: within.statements });
  const store = openStore({ driver, folder, limits: within });
  const known = createDatabases({ home: "neo4j", others, open: () => store });
  let startup: Startup = { ready: true, steps: [] };
  const app = createApp({
    databases: known.list,
    ...rest,
    config,
    startup: { snapshot: () => startup },
    store: (name) => (startup.ready ? known.store(name) : undefined),
  });
  const { address, close } = await listen(app, { host: "127.0.0.1", port: 0 });
  return {
    url: address,
    tellStart: (told) => {
      startup = told;
    },
    stopDatabase: relay.stop,
    startDatabase: relay.start,
    close: async () => {
      await close();
      await relay.stop();
      await store.close();
    },
  };
}
