import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { BadRequestError, NotFoundError } from "../../src/domain/errors.ts";
import type { Paths } from "../../src/domain/paths.ts";
import { openStore } from "../../src/graph/openStore.ts";
import type { PathChoice } from "../../src/graph/paths/paths.ts";
import type { Store } from "../../src/graph/store.ts";
import { seeded } from "../support/seeded.ts";

let store: Store;
beforeAll(async () => {
  store = openStore({ ...(await seeded()), limits: readConfig({}).limits });
});
afterAll(() => store?.close());

const paths = (from: string, to: string, choice: Partial<PathChoice> = {}) =>
  store.paths({ from, to, steps: 5, limit: 20, ...choice });

const nodesOf = ({ paths }: Paths) => paths.map(({ nodes }) => nodes.join(" "));

test("each step is a sentence in the direction of the path, with its evidence", async () => {
  const { paths: found, total, subgraph } = await paths("oman", "qatar", { types: ["MEDIATED"] });
  expect(total).toBe(2);
  expect(found[1]).toEqual({
    nodes: ["oman", "revived-talks", "qatar"],
    hubs: [],
    steps: [
      {
        from: "oman",
        to: "revived-talks",
        total: 1,
        relationships: [
          {
            id: "oman.MEDIATED.revived-talks",
            words: "mediated",
            sentence: "Oman mediated Revived talks",
            evidence: expect.objectContaining({ relationship: "oman.MEDIATED.revived-talks", basis: "stated" }),
          },
        ],
      },
      {
        from: "revived-talks",
        to: "qatar",
        total: 1,
        relationships: [expect.objectContaining({ sentence: "Revived talks was mediated by Qatar" })],
      },
    ],
  });
  expect(subgraph.nodes.map(({ id }) => id).sort()).toEqual(["oman", "qatar", "reopening-efforts", "revived-talks"]);
  expect(subgraph.relationships.length).toBe(4);
});

test("all shortest ways are given, those through the least connected nodes first, and the same each time", async () => {
  const found = await paths("algeria", "qatar");
  expect(nodesOf(found)).toEqual([
    "algeria hostage-talks united-states reopening-efforts qatar",
    "algeria hostage-talks united-states revived-talks qatar",
    "algeria hostage-talks iran reopening-efforts qatar",
    "algeria hostage-talks iran revived-talks qatar",
  ]);
  expect(found.paths.map(({ hubs }) => hubs)).toEqual([["united-states"], ["united-states"], ["iran"], ["iran"]]);
  expect(await paths("algeria", "qatar")).toEqual(found);
  const back = nodesOf(await paths("qatar", "algeria")).map((nodes) => nodes.split(" ").reverse().join(" "));
  expect(back.sort()).toEqual(nodesOf(found).sort());
});

test("what is avoided is on no path; where nothing is left, that is the answer", async () => {
  const past = await paths("algeria", "qatar", { avoid: ["iran"] });
  expect(nodesOf(past).filter((nodes) => nodes.includes("iran"))).toEqual([]);
  expect(past.total).toBe(2);
  const none = await paths("algeria", "qatar", { avoid: ["iran", "united-states"] });
  expect(none).toMatchObject({ paths: [], total: 0, avoided: [{ id: "iran" }, { id: "united-states" }] });
  expect(none.subgraph.nodes.map(({ id }) => id)).toEqual(["algeria", "qatar"]);
  expect([none.steps, none.isPart, none.isDeadEnd]).toEqual([5, undefined, undefined]);
});

test("where a few steps lead nowhere, more of them may; that none ever will is told apart", async () => {
  const avoid = ["iran", "united-states"];
  const longer = await paths("algeria", "qatar", { avoid, steps: 10 });
  expect(longer.paths.map(({ steps }) => steps.length)).toEqual([7, 7]);
  const never = await paths("algeria", "qatar", { avoid, types: ["MEDIATED"], steps: 10 });
  expect(never).toMatchObject({ total: 0, types: ["MEDIATED"], steps: 10, isDeadEnd: true });
});

test("where both ends are next to the two parties, paths past these come first though they are longer", async () => {
  const found = await paths("hostage-talks", "intelligence-contacts");
  expect(found.hubs.toSorted()).toEqual(["iran", "united-states"]);
  const passing = found.paths.map(({ hubs }) => hubs.length > 0);
  expect(passing).toEqual(passing.toSorted());
  expect(new Set(passing)).toEqual(new Set([false, true]));
  const [past, through] = [found.paths[0], found.paths.at(-1)];
  expect(past?.steps.length).toBeGreaterThan(through?.steps.length ?? 0);
});

test("no path goes through a passage that only names both", async () => {
  expect((await paths("algeria", "qatar", { types: ["MENTIONS"] })).paths).toEqual([]);
});

test("a limit cuts the paths and not their number; too few steps find nothing", async () => {
  const found = await paths("algeria", "qatar", { limit: 1 });
  expect([found.paths.length, found.total]).toEqual([1, 4]);
  expect((await paths("algeria", "qatar", { steps: 3 })).total).toBe(0);
});

test("what cannot be a path is told in a sentence", async () => {
  await expect(paths("oman", "nobody")).rejects.toEqual(new NotFoundError('No node has the id "nobody".'));
  await expect(paths("oman", "qatar", { avoid: ["nobody"] })).rejects.toBeInstanceOf(NotFoundError);
  for (const [from, to, choice, words] of [
    ["oman", "oman", {}, "A path needs two different nodes; from and to mean the same one."],
    ["oman", "qatar", { avoid: ["qatar"] }, 'A path from or to "qatar" cannot avoid it.'],
    ["oman", "qatar", { types: ["MARRIED"] }, 'No relationship here has the type "MARRIED".'],
    ["oman", "qatar", { types: [] }, "Name at least one type, or leave types out for all."],
  ] as const) {
    const choices = choice as Partial<PathChoice>;
    await expect(paths(from, to, choices)).rejects.toEqual(new BadRequestError(words));
  }
});

test("what several nodes have in common is joined to each of them, in words", async () => {
  const { common, total, nodes } = await store.common({ nodes: ["oman", "qatar", "turkey"], limit: 50 });
  expect(nodes).toEqual(["oman", "qatar", "turkey"]);
  expect(
    common.find(({ node }) => node === "revived-talks")?.steps.map(({ relationships }) => relationships[0]),
  ).toEqual(
    ["Oman", "Qatar", "Turkey"].map((name) =>
      expect.objectContaining({ sentence: `${name} mediated Revived talks`, evidence: expect.anything() }),
    ),
  );
  expect(total).toBe(common.length);
  expect((await store.common({ nodes: ["oman", "qatar"], types: ["MEDIATED"], limit: 1 })).common.length).toBe(1);
  await expect(store.common({ nodes: ["oman"], limit: 50 })).rejects.toBeInstanceOf(BadRequestError);
});
