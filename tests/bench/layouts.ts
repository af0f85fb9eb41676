import { cpus } from "node:os";
import type { Arrangement } from "../../client/layout/arrangement.ts";
import { axisAt } from "../../client/layout/axis.ts";
import type { Box, Places } from "../../client/layout/box.ts";
import { type Placer, placers } from "../../client/layout/placers.ts";
import { nameSides, standingAll } from "../../client/layout/timeNames.ts";
import { arrangementOf, composedOpening } from "../client/layout/article.ts";
import { crossings, overlaps } from "../client/layout/quality.ts";
import { sampleArrangement } from "../client/layout/sample.ts";
import { rivals } from "./rivals.ts";

const layouts = ["force", "ring", "time", "layers", "radial", "circle", "grid"] as const satisfies Placer[];

const opening = composedOpening("wide");
const article = arrangementOf(opening.graph, "wide");
const graphs: [string, Arrangement][] = [
  [`the article's opening, ${article.boxes.length}`, article],
  ...[60, 150, 500, 1000].map((count): [string, Arrangement] => [`generated, ${count}`, withTraits(count)]),
];

/** Labels, bands, a ring and dates, so that each layout has what it stands on. */
function withTraits(count: number): Arrangement {
  const arrangement = sampleArrangement(count);
  const traits = Object.fromEntries(
    arrangement.boxes.map(({ id }, index) => {
      const start = Math.floor(Math.sqrt(index / count) * 16_000);
      const role = index > 2 && index < 16 ? ("ring" as const) : ("outside" as const);
      const dates = index % 3 ? { dates: { start, end: start + (index % 5) * 90 } } : {};
      return [id, { label: index % 6, band: index % 4, isPole: index < 2, role, rank: index, ...dates }];
    }),
  );
  return { ...arrangement, traits };
}

function asDrawn(name: string, { boxes, lines, traits = {} }: Arrangement, places: Places): Box[] {
  const axis = name === "time" ? axisAt(traits, places) : undefined;
  const ids = boxes.map(({ id }) => id);
  return axis ? standingAll(boxes, places, nameSides(ids, lines, traits, axis)) : boxes;
}

function line(name: string, arrangement: Arrangement, place: () => Places): void {
  const began = process.cpuUsage().user;
  const places = place();
  // Processor time: others use the machine too.
  const took = Math.round((process.cpuUsage().user - began) / 1000);
  const cells = [
    overlaps(asDrawn(name, arrangement, places), places),
    crossings(arrangement.lines, places),
    `${took} ms`,
  ];
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus()[0]?.model}.\n`);
for (const [name, arrangement] of graphs) {
  console.log(`\n${name} nodes, ${arrangement.lines.length} relationships\n`);
  console.log("| layout | overlaps | crossings | processor |\n|---|---|---|---|");
  if (arrangement === article) line("by hand", article, () => opening.places);
  for (const layout of layouts) line(layout, arrangement, () => placers[layout](arrangement, () => undefined));
  for (const [rival, place] of rivals(arrangement)) line(rival, arrangement, place);
}
