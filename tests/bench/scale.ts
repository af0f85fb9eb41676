import type { Driver } from "neo4j-driver";
import { load as hub } from "../foreign/hub.ts";
import { load as million } from "../foreign/million.ts";
import { load as movies } from "../foreign/movies.ts";
import { load as nasty } from "../foreign/nasty.ts";
import { load as packages } from "../foreign/packages.ts";
import { type App, type Loaded, loadedNeo4j, npmStart, timed } from "./foreignServers.ts";

const rounds = Number(process.env.ROUNDS ?? 40);
const sizes = [1_000, 100_000, 1_000_000];

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** What is asked of a graph of each size. The registry has 950 relationships in every one of them. */
const requests: [what: string, path: (registry: string) => string][] = [
  ["schema, counted anew", () => "/api/schema?refresh=true"],
  ["schema, kept", () => "/api/schema"],
  ["search: a full-text index", () => "/api/search?q=on%20the%20lantern"],
  ["search: an index of names", () => "/api/search?q=institute%20e"],
  ["search: some nodes one by one", () => "/api/search?q=zzz"],
  ["a node by id", () => "/api/nodes/Person%2F7"],
  ["25 neighbours of a node", () => "/api/nodes/Person%2F7/neighbours?limit=25"],
  ["25 neighbours of a hub", (registry) => `/api/nodes/${registry}/neighbours?limit=25`],
  ["degrees of a hub", (registry) => `/api/nodes/${registry}/degrees`],
  ["the opening picture", () => "/api/graph"],
];

/** One request at a time, the sizes in turn, so that a busy moment of the machine meets each. */
async function compareSizes(apps: App[]): Promise<void> {
  const registries = await Promise.all(apps.map(registryOf));
  console.log("\n| answer | ms at 1k | 100k to 1k | 1M to 1k |\n|---|---|---|---|");
  for (const [what, path] of requests) {
    const times = apps.map((): number[] => []);
    for (let round = -5; round < rounds; round++)
      for (const [index, { url }] of apps.entries()) {
        const time = await timed(url + path(registries[index] ?? ""));
        if (round >= 0) times[index]?.push(time);
      }
    const [small = Number.NaN, ...larger] = times.map(median);
    console.log(
      `| ${what} | ${small.toFixed(1)} | ${larger.map((time) => `${(time / small).toFixed(2)} ×`).join(" | ")} |`,
    );
  }
}

// A cold search may run out of its second before it has looked anywhere.
async function registryOf({ url }: App): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const response = await fetch(`${url}/api/search?q=the%20registry`);
    const { nodes } = (await response.json()) as { nodes: { id: string; name: string }[] };
    const found = nodes.find(({ name }) => name === "The registry");
    if (found) return encodeURIComponent(found.id);
  }
  throw new Error(`The registry was not found at ${url}`);
}

/** From `npm start` to the answer with which a page draws its first picture. */
async function untilPicture({ access }: Loaded): Promise<{ ready: number; picture: number; again: number }> {
  const app = await npmStart(access);
  const picture = app.readyMilliseconds + (await timed(`${app.url}/api/graph`));
  const again = await timed(`${app.url}/api/graph`);
  await app.stop();
  return { ready: app.readyMilliseconds, picture, again };
}

const others: Record<string, (driver: Driver) => Promise<void>> = { movies, packages, hub, nasty };

const loaded: Loaded[] = [];
const apps: App[] = [];
try {
  for (const size of sizes) loaded.push(await loadedNeo4j(`${size}`, (driver) => million(driver, size)));
  for (const { access } of loaded) apps.push(await npmStart(access));
  await compareSizes(apps);
  for (const app of apps.splice(0)) await app.stop();

  console.log("\n| database | ready, ms | with its picture, ms | the picture again, ms |\n|---|---|---|---|");
  const [largest] = loaded.slice(-1);
  const row = (name: string, times: number[]) =>
    console.log(`| ${name} | ${times.map((time) => Math.round(time)).join(" | ")} |`);
  if (largest) row("million", Object.values(await untilPicture(largest)));
  for (const [name, load] of Object.entries(others)) {
    const one = await loadedNeo4j(name, load);
    loaded.push(one);
    row(name, Object.values(await untilPicture(one)));
  }
} finally {
  for (const app of apps) await app.stop();
  for (const { stop } of loaded) await stop();
}
