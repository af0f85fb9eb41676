import { fileURLToPath } from "node:url";
import express, { type Express, type RequestHandler } from "express";
import type { DatabaseList } from "../domain/databases.ts";
import { NotFoundError, UnavailableError } from "../domain/errors.ts";
import type { Store } from "../graph/store.ts";
import { docsPage } from "./docs/page.ts";
import { onlyKnownHosts, onlyOwnOrigin } from "./hosts.ts";
import { openApi } from "./openapi.ts";
import { problems } from "./problems.ts";
import { limitRequests } from "./rateLimit.ts";
import { type Progress, readiness } from "./ready.ts";
import { addRoutes } from "./routes.ts";
import { securityHeaders } from "./security.ts";
import { clientFiles } from "./static.ts";

/** The settings that the HTTP side needs. */
export interface HttpSettings {
  host: string;
  /** Names, with a port or without, by which it may be called besides `host` and loopback. */
  allowedHosts: readonly string[];
  /** As Express has it: how many proxies to trust, or which. */
  trustProxy: boolean | number | string;
  requestsPerMinute: number;
  version: string;
}

export interface AppParts {
  config: HttpSettings;
  startup: Progress;
  /** The configured database, or the one named. Undefined until it can be asked; throws where it may not be. */
  store: (database?: string) => Store | undefined;
  databases: () => Promise<DatabaseList>;
  clientFolder?: string;
}

const built = fileURLToPath(new URL("../../dist/client", import.meta.url));

/** The whole HTTP side: the API of the contract, and the page. It listens nowhere by itself. */
export function createApp({ config, startup, store, databases, clientFolder = built }: AppParts): Express {
  const app = express();
  app.disable("x-powered-by").set("trust proxy", config.trustProxy).set("query parser", "simple");
  app.use(securityHeaders(), onlyKnownHosts(config), onlyOwnOrigin);
  const services = {
    version: config.version,
    document: openApi(config.version),
    ready: readiness({ startup, store }),
    store: (database?: string) => opened(startup, store(database)),
    databases: async () => {
      opened(startup, store());
      return databases();
    },
  };
  addRoutes(app, services, limitRequests(config.requestsPerMinute));
  app.get("/api/docs", docsPage(services.document));
  app.use(clientFiles(clientFolder), nothingHere, problems);
  return app;
}

function opened(startup: Progress, store: Store | undefined): Store {
  if (store) return store;
  const { failure, waitingFor } = startup.snapshot();
  throw new UnavailableError(failure ?? waitingFor ?? "The database is not open yet.");
}

const nothingHere: RequestHandler = (request) => {
  throw new NotFoundError(`There is nothing at ${request.path}. /api/openapi.json lists what there is.`);
};
