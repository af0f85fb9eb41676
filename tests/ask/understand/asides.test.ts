import { expect, test } from "vitest";
import { readLexicon } from "../../../src/ask/lexicon/lexicon.ts";
import { withoutAsides } from "../../../src/ask/understand/asides.ts";
import type { Edge } from "../../../src/ask/understand/edges.ts";

const { asides } = readLexicon("en");

/** Knows Oman and "it", and takes words with a capital for unknown names. */
function of(text: string): { edges: Edge[]; unknown: string[] } {
  const edge = (meaning: Edge["meaning"]): Edge => ({ start: 0, end: 1, cost: 0, meaning });
  return {
    edges: [
      ...(text.includes("Oman") ? [edge({ kind: "thing", ids: ["oman"] })] : []),
      ...(/\bit\b/.test(text) ? [edge({ kind: "op", name: "pronoun" })] : []),
    ],
    unknown: text.match(/\b(?!Oman)\p{Lu}\w+/gu) ?? [],
  };
}
const without = (question: string) => withoutAsides(question, asides, of);
const left = (question: string) => without(question)?.left;

test("what somebody believes, or asks for, is left out", () => {
  expect(left("Who mediated? I suspect only Oman.")).toBe("Who mediated?");
  expect(left("I'm putting together a timeline. Which came first?")).toBe("Which came first?");
  expect(left("For a briefing: who mediated?")).toBe("who mediated?");
});

test("what may restrict the question is not", () => {
  expect(left("I'm writing about Oman. Who mediated?")).toBeUndefined();
  expect(left("I'm writing about Reagan. Who mediated?")).toBeUndefined();
  expect(left("Who mediated? And who took part?")).toBeUndefined();
});

test("where what is left says it, the one thing named beside is meant", () => {
  expect(without("I doubt Oman did much. Where was it?")).toEqual({ left: "Where was it?", about: ["oman"] });
});
