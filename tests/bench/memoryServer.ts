import { readConfig } from "../../src/config.ts";
import { parseFolder } from "../../src/domain/folder.ts";
import { connect } from "../../src/graph/connection.ts";
import { openStore } from "../../src/graph/openStore.ts";
import { createApp } from "../../src/http/app.ts";
import { listen } from "../../src/listen.ts";
import { tinyFolder } from "../support/tinyFolder.ts";

// Serves statements on the database that its settings name, in a process of its own whose memory can be looked at.
const config = { ...readConfig(), version: "bench" };
if (!config.connection) throw new Error("NEO4J_URI is not set");
const folder = { name: "tiny", hash: "0".repeat(64), ...parseFolder(tinyFolder) };
const store = openStore({ driver: connect(config.connection), folder, limits: config.limits });
const app = createApp({
  config,
  startup: { snapshot: () => ({ ready: true, steps: [] }) },
  store: () => store,
  databases: async () => ({ databases: [] }),
});
const { address } = await listen(app, { host: "127.0.0.1", port: 0 });
process.send?.(address);
process.once("disconnect", () => process.exit());
