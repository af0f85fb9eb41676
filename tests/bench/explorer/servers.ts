import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { readConfig } from "../../../src/config.ts";
import type { Schema } from "../../../src/domain/schema.ts";
import type { RunningStatement, Store } from "../../../src/graph/store.ts";
import { createApp } from "../../../src/http/app.ts";
import { listen } from "../../../src/listen.ts";
import type { Drawing } from "./graphs.ts";

const config = readConfig({});

/** Our page over values instead of a database: what is measured is what the browser does with them. */
export async function servePage(drawing: Drawing): Promise<{ url: string; close(): Promise<void> }> {
  const { address, close } = await listen(
    createApp({
      config: { ...config, version: "bench", requestsPerMinute: 1_000_000 },
      startup: { snapshot: () => ({ ready: true, steps: [] }) },
      databases: async () => ({ databases: [] }),
      store: () => storeOf(drawing),
    }),
    { host: "127.0.0.1", port: 0 },
  );
  return { url: `${address}/`, close };
}

/** The same graph in a page that holds Cytoscape and nothing else. */
export async function serveBare({ subgraph, places }: Drawing): Promise<{ url: string; close(): Promise<void> }> {
  const graph = JSON.stringify({ ...subgraph, places });
  const files: Record<string, [type: string, content: () => string]> = {
    "/": ["text/html", () => readFileSync("tests/bench/explorer/bare.html", "utf8")],
    "/cytoscape.js": ["text/javascript", () => readFileSync("node_modules/cytoscape/dist/cytoscape.min.js", "utf8")],
    "/bare.js": ["text/javascript", () => readFileSync("tests/bench/explorer/bare.js", "utf8")],
    "/api/graph": ["application/json", () => graph],
  };
  const server = createServer(({ url = "/" }, response) => {
    const [type, content] = files[url.split("?")[0] ?? "/"] ?? [];
    response.writeHead(type ? 200 : 404, { "Content-Type": type ?? "text/plain" }).end(content?.());
  });
  const { address, close } = await listen((request, response) => void server.emit("request", request, response), {
    host: "127.0.0.1",
    port: 0,
  });
  return { url: `${address}/`, close };
}

function storeOf(drawing: Drawing): Store {
  const { ontology, subgraph, places, isComposed } = drawing;
  const given: Partial<Store> = {
    askedBy: () => given as Store,
    schema: async () => schemaOf(drawing),
    opening: async () => ({
      // What the warning is to stand before comes by a statement, as it does in the page.
      subgraph:
        subgraph.nodes.length > mostAtOpening ? { nodes: subgraph.nodes.slice(0, 1), relationships: [] } : subgraph,
      ...(isComposed ? { places: Object.fromEntries(Object.entries(places).map(([id, wide]) => [id, { wide }])) } : {}),
      shown: subgraph.nodes.length,
      total: subgraph.nodes.length,
    }),
    timeline: async () => ({ items: [] }),
    sources: async () => ({ documents: [], claims: {} }),
    questions: async () => [],
    ontology: async () => ontology,
    ping: async () => undefined,
    capacity: () => ({ statements: 8, running: 0, waiting: 0, lost: 0 }),
    degrees: async (id) => {
      const own = subgraph.relationships.filter(({ from }) => from === id);
      const groups = Map.groupBy(own, ({ type, to }) => JSON.stringify([type, "out", labelOf(drawing, to)]));
      return {
        total: own.length,
        groups: [...groups].map(([key, those]) => {
          const [type, direction, label] = JSON.parse(key);
          return { type, direction, label, count: those.length };
        }),
      };
    },
    neighbours: async (id) => {
      const relationships = subgraph.relationships.filter(({ from }) => from === id);
      const ends = new Set([id, ...relationships.map(({ to }) => to)]);
      return {
        subgraph: { nodes: subgraph.nodes.filter((node) => ends.has(node.id)), relationships },
        total: relationships.length,
      };
    },
    // Of the editor, which the largest graph is opened through.
    language: async () => ({ functions: [], procedures: [] }),
    check: async () => ({ valid: true, reads: true, notifications: [], parameters: [] }),
    run: async ({ statement }) => (statement.includes("everything") ? everything(drawing) : statementOf([])),
  };
  return given as Store;
}

const mostAtOpening = 2000;

const labelOf = ({ subgraph }: Drawing, id: string) => subgraph.nodes.find((node) => node.id === id)?.labels[0] ?? "";

const text = (value: string) => ({ $type: "String", _value: value });

function everything({ subgraph }: Drawing): RunningStatement {
  const elementId = new Map(subgraph.nodes.map((node) => [node.id, node.elementId]));
  const nodes = subgraph.nodes.map((node) => ({
    $type: "Node",
    _value: {
      _element_id: node.elementId,
      _labels: node.labels,
      _properties: { name: text(String(node.properties.name)) },
    },
  }));
  const relationships = subgraph.relationships.map((relationship) => ({
    $type: "Relationship",
    _value: {
      _element_id: relationship.elementId,
      _start_node_element_id: elementId.get(relationship.from),
      _end_node_element_id: elementId.get(relationship.to),
      _type: relationship.type,
      _properties: {},
    },
  }));
  return statementOf([...nodes, ...relationships].map((thing) => JSON.stringify([thing])));
}

function statementOf(rows: string[]): RunningStatement {
  const limit = { seconds: 30 };
  async function* each() {
    for (let at = 0; at < rows.length; at += 1000) yield rows.slice(at, at + 1000);
    return { meta: { complete: true, limit, tookMilliseconds: 1 } };
  }
  return { fields: ["thing"], rows: each(), idleSeconds: 30 };
}

function schemaOf({ ontology, subgraph }: Drawing): Schema {
  const counted = <Item>(items: Item[], name: (item: Item) => string) =>
    [...Map.groupBy(items, name)].map(([key, those]) => [key, those.length] as const);
  return {
    database: "neo4j",
    server: { version: "bench", edition: "community" },
    ontologyFrom: "guess",
    ontology,
    nodes: subgraph.nodes.length,
    relationships: subgraph.relationships.length,
    labels: counted(subgraph.nodes, ({ labels }) => labels[0] ?? "").map(([label, count]) => ({
      label,
      count,
      properties: [],
    })),
    types: counted(subgraph.relationships, ({ type }) => type).map(([type, count]) => ({
      type,
      count,
      properties: [],
    })),
    basis: { stated: 0, implied: 0 },
    limits: config.limits,
    countedOn: new Date().toISOString(),
  };
}
