import { type Browser, chromium, type Page } from "playwright-core";
import { readFolder } from "../../src/graph/seed/readFolder.ts";
import { type Drawing, generated, opening } from "./explorer/graphs.ts";
import { heap, type Movement, move, told, watch } from "./explorer/probe.ts";
import { serveBare, servePage } from "./explorer/servers.ts";

// How fast the explorer draws and moves, beside a page that holds Cytoscape alone: `node tests/bench/explorer.ts`. The
// page must be built. ROUNDS (9) is how often each is opened, in turns; a word in ONLY chooses the graphs whose name has it.

const rounds = Number(process.env.ROUNDS ?? 9);
const chosen = process.env.ONLY ?? "";
const webgl = process.env.WEBGL ? "&webgl=1" : "";

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Look {
  first: number;
  longest: number;
  pan: Movement;
  zoom: Movement;
  megabytes: number;
}

const flags = [
  "--no-sandbox",
  "--disable-background-networking",
  "--enable-precise-memory-info",
  ...(process.env.FLAGS ?? "").split(" ").filter(Boolean),
];

async function open(
  browser: Browser,
  url: string,
  { subgraph }: Drawing,
  { moves }: { moves: boolean },
): Promise<Look> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await watch(page, { nodes: subgraph.nodes.length, lines: subgraph.relationships.length });
    const began = await reach(page, url, subgraph.nodes.length);
    const { first = Number.NaN, arrived, longest } = await told(page);
    const still = { frames: Number.NaN, worst: Number.NaN };
    const pan = moves ? await move(page, "pan") : still;
    const zoom = moves ? await move(page, "zoom") : still;
    const megabytes = moves ? await heap(await context.newCDPSession(page)) : Number.NaN;
    return { first: first - (began ?? arrived), longest, pan, zoom, megabytes };
  } finally {
    await context.close();
  }
}

/** More than an opening holds comes by a statement, after a warning; gives when it was wished, if so. */
async function reach(page: Page, url: string, nodes: number): Promise<number | undefined> {
  if (url.includes("bare") || nodes <= 2000) {
    await page.goto(url);
    return undefined;
  }
  await page.goto(`${url}#/cypher?statement=${encodeURIComponent("MATCH (everything) RETURN everything")}`);
  await page.getByRole("tab", { name: "Graph" }).click();
  await page.getByRole("button", { name: "Replace the picture" }).click();
  const all = page.getByRole("button", { name: /^Draw all/ });
  await all.waitFor();
  const began = await page.evaluate(() => performance.now());
  await all.click();
  return began;
}

async function compare(browser: Browser, drawing: Drawing): Promise<string> {
  const [ours, bare] = [await servePage(drawing), await serveBare(drawing)];
  const looks: Record<"ours" | "bare", Look[]> = { ours: [], bare: [] };
  const times = drawing.subgraph.nodes.length > 2000 ? Math.min(3, rounds) : rounds;
  try {
    // The first of each warms what is read from disk.
    await open(browser, ours.url, drawing, { moves: false });
    await open(browser, `${bare.url}?bare${webgl}`, drawing, { moves: false });
    for (let round = 0; round < times; round++) {
      looks.ours.push(await open(browser, ours.url, drawing, { moves: round === times - 1 }));
      looks.bare.push(await open(browser, `${bare.url}?bare${webgl}`, drawing, { moves: round === times - 1 }));
    }
  } finally {
    await ours.close();
    await bare.close();
  }
  const of = (name: "ours" | "bare", value: (look: Look) => number) =>
    median(looks[name].map(value).filter(Number.isFinite));
  const both = (value: (look: Look) => number, digits = 0) =>
    `${of("ours", value).toFixed(digits)} / ${of("bare", value).toFixed(digits)}`;
  const ratio = of("ours", ({ first }) => first) / of("bare", ({ first }) => first);
  return `| ${drawing.name} | ${both(({ first }) => first)} | ${ratio.toFixed(2)} × | ${both(({ longest }) => longest)} | ${both(({ pan }) => pan.frames)} | ${both(({ zoom }) => zoom.frames)} | ${both(({ pan, zoom }) => Math.max(pan.worst, zoom.worst))} | ${both(({ megabytes }) => megabytes, 1)} |`;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
try {
  const drawings = [
    () => readFolder("graph-seed").then(opening),
    () => generated(150, 300),
    () => generated(1000, 2500),
    () => generated(2000, 10_000),
    () => generated(10_000, 30_000),
  ];
  console.log(
    `${new Date().toISOString().slice(0, 16)}, Chromium ${browser.version()}; ours / bare, medians of ${rounds}.\n`,
  );
  console.log(
    "| graph | first drawing, ms | ratio | longest task, ms | panning, frames/s | zooming, frames/s | longest frame, ms | heap, MB |",
  );
  console.log("|---|---|---|---|---|---|---|---|");
  for (const make of drawings) {
    const drawing = await make();
    if (drawing.name.includes(chosen)) console.log(await compare(browser, drawing));
  }
} finally {
  await browser.close();
}
