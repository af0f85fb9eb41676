import { expect, test } from "vitest";
import { suggestionsIn } from "../../../client/views/find/suggestions.ts";
import type { Found } from "../../../src/domain/found.ts";

const found: Found = {
  nodes: [{ id: "oman", name: "Oman", labels: ["Country"], degree: 5 }],
  questions: [{ id: "mediators", title: "Which mediator?" }],
};

test("nodes are offered before questions", () => {
  expect(suggestionsIn({ state: "found", words: "o", found })).toEqual([
    { is: "node", node: found.nodes[0] },
    { is: "question", question: found.questions[0] },
  ]);
});

test("what was found last stays until there is something new, but not after a failure", () => {
  expect(suggestionsIn({ state: "looking", previous: found })).toHaveLength(2);
  expect(suggestionsIn({ state: "looking" })).toEqual([]);
  expect(suggestionsIn({ state: "failed", message: "The database does not answer." })).toEqual([]);
});
