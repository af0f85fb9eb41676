import { describe, expect, test } from "vitest";
import { overlapping } from "../../../client/layout/arrangement.ts";
import { force } from "../../../client/layout/force.ts";
import { arrangementOf, composedOpening } from "./article.ts";
import { crossings } from "./quality.ts";
import { sampleArrangement } from "./sample.ts";

describe.each([60, 150])("the layout force, on %i boxes", (count) => {
  const arrangement = sampleArrangement(count);
  const places = force(arrangement);

  test("lets no two of them overlap", () => {
    expect(overlapping(arrangement.boxes, places)).toEqual([]);
  });

  test("gives whole pixels, a place for each", () => {
    expect(Object.keys(places).toSorted()).toEqual(arrangement.boxes.map(({ id }) => id).toSorted());
    expect(Object.values(places).flat().every(Number.isInteger)).toBe(true);
  });

  test("gives the same pixels again, in whatever order nodes and relationships come", () => {
    const { boxes, lines } = arrangement;
    expect(force({ ...arrangement, boxes: boxes.toReversed(), lines: lines.toReversed() })).toEqual(places);
  });
});

test("the layout force is drawn out to the shape of the frame", () => {
  const places = Object.values(force(sampleArrangement(60)));
  const across = Math.max(...places.map(([x]) => x)) - Math.min(...places.map(([x]) => x));
  const down = Math.max(...places.map(([, y]) => y)) - Math.min(...places.map(([, y]) => y));
  expect(across / down).toBeGreaterThan(1.4);
  expect(across / down).toBeLessThan(2.6);
});

test("a graph of one node has it in the middle, and an empty one has no places", () => {
  const [box] = sampleArrangement(1).boxes;
  const frame = { width: 1208, height: 604 };
  expect(force({ frame, boxes: box ? [box] : [], lines: [], given: {} })).toEqual({ n0: [0, 0] });
  expect(force({ frame, boxes: [], lines: [], given: {} })).toEqual({});
});

// What the best of forty seeds of d3, of webcola and of stress crossed: see tests/bench/layouts.ts.
test.each([
  ["the article's opening", arrangementOf(composedOpening("wide").graph, "wide"), 401],
  ["60 generated nodes", sampleArrangement(60), 6],
  ["150 generated nodes", sampleArrangement(150), 190],
])("of %s no more lines cross than 1.1 times those of the best layout known", (_graph, arrangement, best) => {
  expect(crossings(arrangement.lines, force(arrangement))).toBeLessThanOrEqual(1.1 * best);
});

test("how far it is is told, and never goes back", () => {
  const shares: number[] = [];
  force(sampleArrangement(60), (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect([Math.min(...shares) >= 0, Math.max(...shares) <= 1]).toEqual([true, true]);
});
