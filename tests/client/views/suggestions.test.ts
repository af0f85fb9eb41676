import { expect, test } from "vitest";
import { isQuestion, suggestionsIn, usual } from "../../../client/views/find/suggestions.ts";
import type { Offer } from "../../../src/domain/answer.ts";
import type { Found } from "../../../src/domain/found.ts";

const found: Found = {
  nodes: [
    { id: "oman", name: "Oman", labels: ["Country"], degree: 5 },
    { id: "muscat-talks", name: "Muscat talks", labels: ["Negotiation"], degree: 5, matched: "Omani talks" },
    {
      id: "efforts",
      name: "Efforts",
      labels: ["Event"],
      degree: 1,
      matched: "Omani efforts to bring both sides back.",
    },
  ],
  questions: [{ id: "mediators", title: "Which mediator?" }],
};
const made: Offer = {
  words: "What did Oman mediate?",
  reading: { ask: "about", ids: ["oman"] },
};
const prepared: Offer = {
  words: "Which mediator?",
  reading: { ask: "prepared", question: "mediators", parameters: {} },
};
const offered = { found, questions: [made] };
const nothing = { past: [], questions: [] };
const past = { words: "who?", place: "#/ask?q=who%3F" };

const listFor = (typed: string) => suggestionsIn({ state: "found", words: typed, offered }, typed, nothing);

test("to ask what is typed comes first, then things, then whole questions", () => {
  expect(listFor(" oman ")).toEqual([
    { is: "ask", words: "oman" },
    ...found.nodes.map((node) => ({ is: "node", node })),
    { is: "question", offer: made },
    { is: "question", offer: prepared },
  ]);
});

test("a question that is both made and prepared stands once", () => {
  const both = { found: { ...found, nodes: [] }, questions: [{ ...made, words: "which mediator" }] };
  expect(suggestionsIn({ state: "found", words: "which", offered: both }, "which", nothing)).toHaveLength(2);
});

test("what was found last stays until there is something new, but not after a failure", () => {
  const typed = "om";
  expect(suggestionsIn({ state: "looking", previous: offered }, typed, nothing)).toHaveLength(6);
  expect(suggestionsIn({ state: "looking" }, typed, nothing)).toEqual([{ is: "ask", words: "om" }]);
  expect(suggestionsIn({ state: "failed", message: "The database does not answer." }, typed, nothing)).toHaveLength(1);
});

test("the empty box offers what was asked before, and questions to begin with where that is nothing", () => {
  expect(suggestionsIn({ state: "begin" }, "", { past: [past], questions: [made] })).toEqual([
    { is: "past", question: past },
  ]);
  expect(suggestionsIn({ state: "begin" }, "", { past: [], questions: [made] })).toEqual([
    { is: "question", offer: made },
  ]);
  expect(suggestionsIn({ state: "closed" }, "", { past: [past], questions: [made] })).toEqual([]);
});

test.for([
  ["om", "oman", "begins a name"],
  ["ÓMAN", "oman", "begins a name, whatever its accents and capitals"],
  ["omani ta", "muscat-talks", "begins another name"],
] as const)("Enter opens a thing where what is typed, %j, %s", ([typed, id]) => {
  const list = listFor(typed);
  expect(list[usual(list, typed, false)]).toMatchObject({ is: "node", node: { id } });
});

test.for(["who mediated", "efforts to", "oman?", "which of them did the Omani bring"])("Enter asks %j", (typed) => {
  const list = listFor(typed);
  expect(list[usual(list, typed, false)]).toEqual({ is: "ask", words: typed });
});

test("a question that is written out whole is asked as it was offered", () => {
  const list = listFor("what did oman mediate");
  expect(list[usual(list, "what did oman mediate", false)]).toEqual({ is: "question", offer: made });
});

test("whoever seeks an end of a path gets the first thing", () => {
  const list = listFor("who mediated");
  expect(list[usual(list, "who mediated", true)]).toMatchObject({ is: "node", node: { id: "oman" } });
});

test("Enter on an empty box opens nothing", () => {
  const list = suggestionsIn({ state: "begin" }, "", { past: [past], questions: [] });
  expect(usual(list, "", false)).toBe(-1);
});

test("what ends with a question mark, or is long, is no name", () => {
  expect(["who?", "talks that ran through Oman", "Muscat talks"].map(isQuestion)).toEqual([true, true, false]);
});
