import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyPicture, LayoutName, Picture } from "../../../../client/state/picture.ts";
import { alsoSelectedIn, pictureOf } from "../../../../client/state/pictures/fromShort.ts";
import { relationshipIds } from "../../../../client/state/pictures/inShort.ts";
import { longestPacked, pack, packWhole, unpack } from "../../../../client/state/pictures/packed.ts";
import { Short, shortOf } from "../../../../client/state/pictures/short.ts";
import type { GraphRelationship } from "../../../../src/domain/graph.ts";

const id = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => text !== "__proto__"),
  fc.nat(999).map((number) => `4:9f7a2d0e-5c1b-4c8e-a2f3-8d7e6c5b4a39:${number}`),
);
const place = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }));

const years = [
  { day: 1, x: -2.5 },
  { day: 9, x: 300 },
];

interface Line {
  type: string;
  from: number;
  to: number;
  own: string | undefined;
}

const line = fc.record({
  type: fc.constantFrom("MEDIATED", "LED_TO", "a type. of others"),
  from: fc.nat(),
  to: fc.nat(),
  own: fc.option(fc.string({ minLength: 1, maxLength: 12 }), { nil: undefined }),
});

/** Anything that a picture can be; ids of relationships are made of their ends', or any text. */
const anyPicture: fc.Arbitrary<Picture> = fc
  .record({
    ids: fc.uniqueArray(id, { maxLength: 30 }),
    lines: fc.array(line, { maxLength: 60 }),
    stand: fc.array(place, { minLength: 30, maxLength: 30 }),
    layout: fc.constantFrom(...LayoutName.options),
    frame: fc.constantFrom("wide" as const, "tall" as const),
    labels: fc.array(fc.string(), { maxLength: 4 }),
    some: fc.nat(5),
    axis: fc.constantFrom(undefined, years),
  })
  .map(({ ids, lines, stand, layout, frame, labels, some, axis }) => ({
    ...emptyPicture,
    graph: {
      nodes: ids.map((one) => ({ id: one, elementId: one, labels: [], properties: {} })),
      relationships: uniqueById(ids.length === 0 ? [] : lines.map((one) => relationshipOf(one, ids))),
    },
    places: Object.fromEntries(ids.map((one, index) => [one, stand[index] ?? [0, 0]])),
    layout,
    frame,
    hidden: { labels, types: [], basis: ["implied" as const], nodes: ids.slice(0, some) },
    pinned: ids.slice(some),
    reach: Object.fromEntries(ids.slice(0, 2).map((one) => [one, 7])),
    ...(axis && { axis, period: { from: "1995-01-01", to: "2010-12-31" } }),
  }));

function relationshipOf({ type, from, to, own }: Line, ids: string[]): GraphRelationship {
  const [start, end] = [ids[from % ids.length] ?? "", ids[to % ids.length] ?? ""];
  const id = own ?? `${start}.${type}.${end}`;
  return { id, elementId: id, type, from: start, to: end, properties: {} };
}

const uniqueById = (lines: GraphRelationship[]) => [...new Map(lines.map((one) => [one.id, one])).values()];

test("any picture that is written and read again, with the graph that it names, is the same", async () => {
  await fc.assert(
    fc.asyncProperty(anyPicture, async (picture) => {
      const also = picture.graph.nodes.map(({ id }) => id).filter((_, index) => index % 3 === 0);
      const short = shortOf(picture, also);
      const read = await unpack(await packWhole(short));
      if (typeof read === "string") throw new Error(read);
      expect(read).toEqual(short);
      expect(relationshipIds(read)).toEqual(picture.graph.relationships.map(({ id }) => id));
      expect(pictureOf(read, picture.graph)).toEqual(picture);
      expect(alsoSelectedIn(read, picture.graph)).toEqual(also);
    }),
  );
});

test("a picture has no field that would not travel", () => {
  const travelling = Object.keys(Short.shape.rest.unwrap().shape);
  expect([...travelling, "graph", "places", "fresh"].toSorted()).toEqual(Object.keys(Picture.shape).toSorted());
});

test("what is gone from the graph is gone from places, pins and what is hidden", async () => {
  await fc.assert(
    fc.property(anyPicture, (picture) => {
      const nodes = picture.graph.nodes.slice(1);
      const { places, pinned, hidden } = pictureOf(shortOf(picture), { nodes, relationships: [] });
      const known = new Set(nodes.map(({ id }) => id));
      expect([...Object.keys(places), ...pinned, ...hidden.nodes].filter((one) => !known.has(one))).toEqual([]);
    }),
  );
});

test("whatever stands in a link is a picture, or is said to be damaged or newer", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), fc.base64String(), async (any, letters) => {
      expect(await unpack(any)).toMatch(/damaged|newer/);
      expect(await unpack(`1.${letters.replace(/[+/=]/g, "")}`)).toMatch(/damaged/);
    }),
    { numRuns: 40 },
  );
});

test("a link that was cut off, a number that leads nowhere, a newer version and a newer field", async () => {
  const short = shortOf({ ...emptyPicture, graph: { nodes: [node("a"), node("b")], relationships: [] } });
  const packed = await packWhole(short);
  expect(await unpack(packed.slice(0, -4))).toBe("damaged");
  expect(await unpack(packed.replace(/^1/, "2"))).toBe("newer");
  expect(await unpack(await packWhole({ ...short, also: [2] }))).toBe("damaged");
  expect(await unpack(await packWhole({ ...short, types: ["T"], relationships: [0, 0] }))).toBe("damaged");
  expect(await unpack(await packWhole({ ...short, rest: { ...short.rest, ...{ wings: 2 } } }))).toBe("newer");
});

test("what unfolds to more than any picture is not unfolded", async () => {
  const bomb = new Blob([`{"nodes":["${" ".repeat(20_000_000)}"]}`]).stream();
  const bytes = new Uint8Array(
    await new Response(bomb.pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer(),
  );
  expect(await unpack(`1.${Buffer.from(bytes).toString("base64url")}`)).toBe("damaged");
});

const node = (id: string) => ({ id, elementId: id, labels: [], properties: {} });

/** As many nodes as in a picture, each with two or three relationships, at any places; the numbers repeat. */
function sized(count: number): Picture {
  let seed = 7;
  const random = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const nodes = Array.from({ length: count }, (_, index) =>
    node(`${["talks", "envoy", "accord"][index % 3]}-${index}`),
  );
  const relationships = Array.from({ length: count * 2.5 }, () =>
    relationshipOf(
      { type: ["MEDIATED", "LED_TO"][random(2)] ?? "", from: random(count), to: random(count), own: undefined },
      nodes.map(({ id }) => id),
    ),
  );
  const places = Object.fromEntries(
    nodes.map(({ id }) => [id, [random(1200) - 600, random(600) - 300] as [number, number]]),
  );
  return { ...emptyPicture, graph: { nodes, relationships: uniqueById(relationships) }, places };
}

test("a link stays short: so many letters for so many nodes, and none above the limit", async () => {
  const lengths = await Promise.all(
    [20, 60, 150].map(async (count) => (await pack(shortOf(sized(count))))?.length ?? 0),
  );
  expect(lengths.map((length, index) => length <= ([600, 1_600, 4_200][index] ?? 0))).toEqual([true, true, true]);
  expect(await pack(shortOf(sized(500)))).toBeUndefined();
  expect((await packWhole(shortOf(sized(500)))).length).toBeGreaterThan(longestPacked);
});
