import { describe, expect, test } from "vitest";
import { boxOf } from "../../../client/canvas/measure.ts";
import { type Arrangement, overlapping } from "../../../client/layout/arrangement.ts";
import { axisAt } from "../../../client/layout/axis.ts";
import type { Box, Places } from "../../../client/layout/box.ts";
import { type Placer, placers } from "../../../client/layout/placers.ts";
import { nameSides, standingAll } from "../../../client/layout/timeNames.ts";
import { traitsOf } from "../../../client/layout/traits.ts";
import { type Frame, frames } from "../../../src/domain/opening.ts";
import { readFolder } from "../../../src/graph/seed/readFolder.ts";
import { width } from "../canvas/sample.ts";
import { sampleArrangement } from "./sample.ts";

const { dataset, ontology } = await readFolder("graph-seed");

/** The first nodes of the article that are not hidden, with real names and dates. */
function article(count: number, frame: Frame): Arrangement {
  const shown = dataset.nodes
    .filter(({ labels }) => labels.every((label) => count > 90 || !ontology.labels[label]?.hidden))
    .slice(0, count)
    .map((node) => ({ ...node, elementId: node.id }));
  return {
    frame: frames[frame],
    boxes: shown.map((node) => boxOf(node, ontology, frame, width)),
    lines: dataset.relationships,
    given: {},
    traits: traitsOf({ nodes: shown, relationships: [] }, ontology),
  };
}

function generated(count: number): Arrangement {
  const arrangement = sampleArrangement(count);
  const traits = arrangement.boxes.map(({ id }, index) => {
    const start = Math.floor(Math.sqrt(index / count) * 16_000);
    const dates = { start, end: start + (index % 5) * 90 };
    return [id, { label: index % 6, band: index % 4, isPole: index < 2, ...(index % 3 ? { dates } : {}) }] as const;
  });
  return { ...arrangement, traits: Object.fromEntries(traits) };
}

const names: Placer[] = ["time", "layers", "radial", "circle", "grid"];
const graphs: [string, Arrangement][] = [
  ["60 nodes of the article, wide", article(60, "wide")],
  ["60 nodes of the article, tall", article(60, "tall")],
  ["150 nodes of the article, wide", article(150, "wide")],
  ["150 nodes of the article, tall", article(150, "tall")],
  ["60 generated nodes", generated(60)],
  ["150 generated nodes", generated(150)],
];

describe.each(names)("the layout %s", (name) => {
  describe.each(graphs)("of %s", (_graph, arrangement) => {
    const places = placers[name](arrangement);

    test("gives each a place in whole pixels, and lets no two overlap", () => {
      expect(Object.keys(places).toSorted()).toEqual(arrangement.boxes.map(({ id }) => id).toSorted());
      expect(Object.values(places).flat().every(Number.isInteger)).toBe(true);
      expect(overlapping(asNamed(name, arrangement, places), places)).toEqual([]);
    });

    test("gives the same places in whatever order nodes and relationships come", () => {
      const { boxes, lines } = arrangement;
      const turned = { ...arrangement, boxes: boxes.toReversed(), lines: lines.toReversed() };
      expect(placers[name](turned)).toEqual(places);
    });

    test("has nearly the proportions of the frame", () => {
      const { frame } = arrangement;
      const ratio = proportion(asNamed(name, arrangement, places), places) / (frame.width / frame.height);
      expect(ratio).toBeGreaterThan(0.55);
      expect(ratio).toBeLessThan(1.9);
    });
  });

  test("gives an empty graph no places, and one node the middle", () => {
    const frame = frames.wide;
    const [box] = sampleArrangement(1).boxes;
    expect(placers[name]({ frame, boxes: [], lines: [], given: {} })).toEqual({});
    expect(placers[name]({ frame, boxes: box ? [box] : [], lines: [], given: {} })).toEqual({ n0: [0, 0] });
  });
});

test("by date, what is later stands further to the right, however it is stacked", () => {
  const arrangement = article(90, "wide");
  const places = placers.time(arrangement);
  const dated = Object.entries(arrangement.traits ?? {})
    .flatMap(([id, { dates, isPole }]) => (dates && !isPole ? [{ id, at: dates.start + dates.end }] : []))
    .toSorted((one, other) => one.at - other.at);
  const xs = dated.map(({ id }) => places[id]?.[0] ?? Number.NaN);
  expect(xs.length).toBeGreaterThan(20);
  expect(xs).toEqual(xs.toSorted((one, other) => one - other));
});

test("radially, the chosen node stands in the middle and its neighbours nearer than the rest", () => {
  const lines = [
    { from: "n0", to: "n1" },
    { from: "n1", to: "n2" },
  ];
  const places = placers.radial({ ...sampleArrangement(3), lines, centre: "n2" });
  const far = (id: string) => Math.hypot(...(places[id] ?? [0, 0]));
  expect(places.n2).toEqual([0, 0]);
  expect(far("n1")).toBeLessThan(far("n0"));
});

/** By date, names stand beside their marks. */
function asNamed(name: Placer, { boxes, lines, traits = {} }: Arrangement, places: Places): Box[] {
  const axis = name === "time" ? axisAt(traits, places) : undefined;
  const ids = boxes.map(({ id }) => id);
  return axis ? standingAll(boxes, places, nameSides(ids, lines, traits, axis)) : boxes;
}

function proportion(boxes: Box[], places: Places): number {
  const edge = (side: "left" | "right" | "top" | "bottom") => {
    const [axis, sign] = [side === "left" || side === "right" ? 0 : 1, side === "left" || side === "top" ? -1 : 1];
    return Math.max(...boxes.map((box) => sign * (places[box.id]?.[axis] ?? 0) + box[side]));
  };
  return (edge("left") + edge("right")) / (edge("top") + edge("bottom"));
}

test("a grid has what is dated in the order of time, in rows of about the same length", () => {
  const arrangement = article(60, "wide");
  const places = placers.grid(arrangement);
  const talks = arrangement.boxes
    .filter(({ id }) => arrangement.traits?.[id]?.isBox)
    .toSorted((one, other) => startOf(one) - startOf(other));
  const rows = Map.groupBy(talks, ({ id }) => places[id]?.[1] ?? 0);
  expect([...rows.keys()]).toEqual([...rows.keys()].toSorted((one, other) => one - other));
  for (const row of rows.values()) {
    const across = row.map(({ id }) => places[id]?.[0] ?? 0);
    expect(across).toEqual(across.toSorted((one, other) => one - other));
  }
  const lengths = [...rows.values()].map(({ length }) => length);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);

  function startOf({ id }: Box): number {
    return arrangement.traits?.[id]?.dates?.start ?? 0;
  }
});
