import { expect, test } from "vitest";
import { strangersWords } from "../../../client/state/introduction.ts";
import { guessOntology } from "../../../src/graph/guess/guess.ts";

test("the introduction of an ontology file stands before how much is drawn; nothing is guessed in its place", () => {
  const none = { labels: [], types: [] };
  const introduction = { wide: "Films and who made them.", tall: "Films." };
  const file = { introduction, labels: {}, types: {} };
  const words = [guessOntology("films", none, file), guessOntology("films", none)].map((ontology) =>
    strangersWords(ontology.introduction.wide, "60 of 171 nodes."),
  );
  expect(words).toEqual(["Films and who made them. 60 of 171 nodes.", "60 of 171 nodes."]);
});
