import { expect, test } from "vitest";
import { offerWords, withArticle } from "../../src/ask/offerWords.ts";
import { ontology } from "./graph.ts";

test.for([
  ["MEDIATED", "out", "Oman", "Which negotiations did Oman mediate?"],
  ["MEDIATED", "in", "Revived talks", "Who mediated the Revived talks?"],
  ["PARTICIPATED_IN", "out", "Iran", "Which negotiations did Iran take part in?"],
  ["MEMBER_OF", "out", "Oman", "Which organizations does Oman belong to?"],
  ["MEMBER_OF", "in", "P5+1", "Who belongs to P5+1?"],
  ["HELD_IN", "out", "Vienna talks", "Where were the Vienna talks held?"],
  ["HELD_IN", "in", "Vienna", "Which negotiations were held in Vienna?"],
  ["LOCATED_IN", "out", "Muscat", "Where is Muscat?"],
  ["TOOK_PLACE_IN", "out", "Hostage crisis", "Where did the Hostage crisis take place?"],
  ["HAD_EFFECT", "out", "Revived talks", "Which effects did the Revived talks have?"],
  ["AFFECTED", "in", "Iran", "Which effects affected Iran?"],
  ["TARGETED", "in", "United States", "Which sanctions targeted the United States?"],
  ["LED", "out", "Bill Clinton", "Which countries did Bill Clinton lead?"],
  ["MAINTAINED", "out", "Bill Clinton", "Which sanctions did Bill Clinton keep up?"],
  ["STOPPED_COOPERATION_WITH", "out", "Iran", "Which organizations did Iran stop cooperating with?"],
  ["CARRIED_OUT", "out", "Students", "Which events did Students carry out?"],
  ["LED_TO", "out", "Biden elected", "What did “Biden elected” lead to?"],
] as const)("%s, %s, of %s is asked as: %s", ([type, direction, name, words]) => {
  const definition = ontology.types[type];
  if (!definition) throw new Error(`no type ${type}`);
  expect(offerWords({ definition, direction, name }, ontology)).toBe(words);
});

test("a verb that is not known is asked from the other end", () => {
  const definition = { ...ontology.types.MEDIATED, reads: "zorkt", reverse: "was zorkt by" } as never;
  expect(offerWords({ definition, direction: "out", name: "Oman" }, ontology)).toBe(
    "Which negotiations were zorkt by Oman?",
  );
});

test("names take an article where one would say it", () => {
  expect(["The Matrix", "European Union", "third-party countries (2001)", "Steve Wittkoff"].map(withArticle)).toEqual([
    "The Matrix",
    "the European Union",
    "the third-party countries (2001)",
    "Steve Wittkoff",
  ]);
});
