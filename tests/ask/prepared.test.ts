import { expect, test } from "vitest";
import { bareReading, ownReading, type PreparedLookups, preparedAs } from "../../src/ask/prepared.ts";
import type { PreparedReading } from "../../src/domain/reading.ts";
import { mediators, node } from "./graph.ts";

const oman = node("Oman", "Country");
const revived = node("Revived talks", "Negotiation");
const china = { ...node("China", "Country"), labels: ["Entity", "Country"] };
const nodes = [oman, revived, china];

const lookups: PreparedLookups = {
  questions: async () => [mediators],
  node: async (id) => {
    const known = nodes.find((node) => node.id === id);
    if (!known) throw new Error(`No node ${id}`);
    return { node: known, evidence: [] };
  },
};

const asked = (parameters: Record<string, string>, question = "mediators"): PreparedReading => ({
  ask: "prepared",
  question,
  parameters,
});

test("a prepared question is read as itself, with what was chosen in its fields", async () => {
  expect(await ownReading(asked({ mediator: "", talks: "revived-talks" }), lookups)).toEqual({
    ask: "things",
    want: "list",
    find: {
      labels: ["Mediator"],
      where: [
        {
          related: {
            types: ["MEDIATED"],
            direction: "out",
            to: { labels: ["Negotiation"], ids: ["revived-talks"], where: [] },
          },
        },
      ],
    },
  });
});

test("any other reading stays what it is", async () => {
  const about = { ask: "about" as const, ids: ["oman"] };
  expect(await ownReading(about, lookups)).toBe(about);
});

test("the words of its title, or of its short form, are the question with its fields left empty", async () => {
  const empty = await ownReading(asked({}), lookups);
  expect(preparedAs("which mediator was INVOLVED in which talks", [mediators])).toEqual(empty);
  expect(preparedAs("Who mediated", [mediators])).toEqual(empty);
  expect(preparedAs("Who mediated the Revived talks?", [mediators])).toBeUndefined();
});

test("fields that are left empty are not given back", () => {
  expect(bareReading(asked({ mediator: "", talks: "revived-talks" })).parameters).toEqual({ talks: "revived-talks" });
});

test.for([
  ["a question that is none", "nonsense", {}, 'No prepared question has the id "nonsense".'],
  [
    "a parameter that it does not have",
    "mediators",
    { year: "2026" },
    "This question has no year. It has mediator and talks.",
  ],
  [
    "a name of every object",
    "mediators",
    { constructor: "x" },
    "This question has no constructor. It has mediator and talks.",
  ],
  ["a node with another label", "mediators", { mediator: "china" }, 'mediator: "china" is no Mediator.'],
] as const)("%s is refused", async ([, id, given, message]) => {
  await expect(ownReading(asked(given, id), lookups)).rejects.toThrow(message);
});
