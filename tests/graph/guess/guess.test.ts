import { expect, test } from "vitest";
import { mainLabel, Ontology } from "../../../src/domain/ontology.ts";
import type { GraphFacts, TypeFacts } from "../../../src/graph/guess/facts.ts";
import { guessOntology } from "../../../src/graph/guess/guess.ts";
import { parseOntologyFile } from "../../../src/graph/guess/ontologyFile.ts";
import { label, text, whole } from "./facts.ts";

const person = label("Person", [text("name", ["Ada"]), whole("born", ["1815"])], { count: 9, unique: ["name"] });
const actor = label("Actor", [text("name", ["Ada"])], { count: 3 });
const actedIn: TypeFacts = {
  ...{ name: "ACTED_IN", count: 5, read: 5, properties: [text("source", ["a book"])] },
  joins: [
    { from: "Actor", to: "Film", count: 3 },
    { from: "Person", to: "Film", count: 3 },
  ],
};
const facts: GraphFacts = { labels: [actor, person], types: [actedIn] };

test("a guess is a whole ontology, in the names of the database", () => {
  const ontology = guessOntology("movies", facts);
  expect(Ontology.parse(ontology)).toEqual(ontology);
  expect(ontology.title).toBe("movies");
  expect(ontology.labels.Person).toMatchObject({
    ...{ plural: "Person", description: "Nodes labelled Person", caption: "name", id: "name", shape: "bust" },
    time: { start: "born" },
  });
  expect(ontology.types.ACTED_IN).toMatchObject({
    ...{ from: ["Actor", "Person"], to: ["Film"], reads: "acted in", cited: false, evidence: ["source"] },
    line: { end: "triangle" },
  });
});

test("of several labels the rarest decides how a node looks", () => {
  expect(mainLabel(guessOntology("movies", facts), ["Person", "Actor"])).toBe("Actor");
});

test("only the commonest types are drawn in colour", () => {
  const types = Array.from({ length: 12 }, (_, number) => ({ ...actedIn, name: `T${number}`, count: 100 - number }));
  const drawn = Object.entries(guessOntology("db", { labels: [], types }).types).filter(([, { line }]) => line);
  expect(drawn.map(([name]) => name)).toEqual(["T0", "T1", "T2", "T3", "T4", "T5", "T6", "T7"]);
});

test("names that are keys of every object are names like any other", () => {
  const names = ["constructor", "__proto__", "toString"];
  const { labels } = guessOntology("db", { labels: names.map((name) => label(name)), types: [] });
  expect(Object.keys(labels).toSorted()).toEqual(names.toSorted());
});

test("what a file says goes before the guess, and what it leaves open stays guessed", () => {
  const file = parseOntologyFile(
    "mine.yaml",
    `
title: Films and who made them
labels:
  Person: { plural: People, caption: nick }
  Studio: { description: Who paid }
types:
  ACTED_IN: { reverse: had in its cast }
`,
  );
  const { title, introduction, labels, types } = guessOntology("movies", facts, file);
  const guessed = guessOntology("movies", facts);
  expect(title).toBe("Films and who made them");
  expect(introduction).toEqual(guessed.introduction);
  expect(Object.keys(labels)).toEqual(["Person", "Studio", "Actor"]);
  expect(labels.Person).toEqual({ ...guessed.labels.Person, plural: "People", caption: "nick" });
  expect(labels.Studio).toMatchObject({ plural: "Studio", description: "Who paid", caption: "" });
  expect(types.ACTED_IN).toEqual({ ...guessed.types.ACTED_IN, reverse: "had in its cast" });
});
