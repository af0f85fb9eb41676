import { join } from "node:path";
import { createServer, type ErrorPayload } from "vite";
import type { Config } from "../config.ts";
import { SetupError } from "../domain/errors.ts";
import type { Startup } from "../domain/startup.ts";

/** Vite's server for the page: it reloads by itself what changes in `client`. */
export interface DevPage {
  address: string;
  reload(): void;
  /** Shows a fault over the page, also to those who open it later; `undefined` takes it back. */
  showFault(message: string | undefined): void;
  close(): Promise<void>;
}

/** Serves the page where the app would, and hands the API on; until that answers it says what the start waits for. */
export async function openPage(config: Config, apiPort: number, snapshot: () => Startup): Promise<DevPage> {
  // Under the name that the browser asked for: a page of another host may not ask.
  const api = { target: `http://127.0.0.1:${apiPort}`, changeOrigin: false };
  // Not "/api" alone, which would take client/api.ts too.
  const proxy = { "^/api/": api, "^/metrics$": api };
  const vite = await createServer({
    configFile: join(import.meta.dirname, "../../vite.config.ts"),
    clearScreen: false,
    server: { host: config.host, port: config.port, strictPort: true, proxy },
    plugins: [
      {
        name: "backchannel-startup",
        configureServer: ({ middlewares }) => {
          middlewares.use("/api/ready", (_request, response, next) => {
            const startup = snapshot();
            if (startup.ready) return next();
            response.writeHead(503, { "Content-Type": "application/json" }).end(JSON.stringify(startup));
          });
        },
      },
    ],
  });
  await vite.listen().catch((error) => Promise.reject(new SetupError(String(error.message), { cause: error })));
  let fault: ErrorPayload | undefined;
  vite.ws.on("connection", () => {
    if (fault) vite.ws.send(fault);
  });
  return {
    address: `http://${config.host}:${config.port}`,
    reload: () => vite.ws.send({ type: "full-reload" }),
    showFault(message) {
      fault = message === undefined ? undefined : { type: "error", err: { message, stack: "" } };
      if (fault) vite.ws.send(fault);
    },
    close: () => vite.close(),
  };
}
