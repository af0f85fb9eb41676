import { onTestFinished } from "vitest";
import type { Startup } from "../../src/domain/startup.ts";
import type { Store } from "../../src/graph/store.ts";
import { createApp, type HttpSettings } from "../../src/http/app.ts";
import { listen } from "../../src/listen.ts";

export const ready: Startup = { ready: true, steps: [] };

interface Wishes {
  store?: Partial<Store>;
  startup?: Startup;
  settings?: Partial<HttpSettings>;
  clientFolder?: string;
}

/** The app on a free port with a store of a few functions, for one test; without a store it is still starting. */
export async function serving({ store, startup = ready, settings = {}, clientFolder = "/nowhere" }: Wishes = {}) {
  const config = { host: "127.0.0.1", allowedHosts: [], trustProxy: false, requestsPerMinute: 1000, version: "1.2.3" };
  const opened: Store | undefined = store && ({ askedBy: () => opened, ...store } as Store);
  const app = createApp({
    databases: async () => ({ databases: [] }),
    config: { ...config, ...settings },
    startup: { snapshot: () => startup },
    store: () => opened,
    clientFolder,
  });
  const { address, close } = await listen(app, { host: "127.0.0.1", port: 0 });
  onTestFinished(close);
  return address;
}

/** Status and problem of an answer. */
export async function told(response: Response) {
  const { detail, ...rest } = (await response.json()) as { detail: string; title: string };
  return { status: response.status, type: response.headers.get("Content-Type"), detail, title: rest.title };
}

/** A problem as `told` gives it. */
export const problem = (status: number, title: string, detail: string) => ({
  status,
  type: "application/problem+json; charset=utf-8",
  title,
  detail,
});
