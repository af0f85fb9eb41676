import { expect, test } from "vitest";
import { faultsOf, tinyFolder, tinyFolderWith } from "../support/tinyFolder.ts";

const faults = (text: string, instead: string) => faultsOf(tinyFolderWith("questions.yaml", text, instead));

test("a question and its statement name the same parameters", () => {
  expect(faults("$who IS NULL OR state.id = $who", "$whom IS NULL")).toEqual([
    "questions.yaml:7 question who-mediated: its statement does not use $who",
    "questions.yaml:8 question who-mediated: $whom is none of its parameters",
  ]);
});

test("what stands in a comment or a text of the statement is no parameter", () => {
  expect(faults("// not $nobody", "// $nobody\n      AND '$no' <> \"$one\" /* $at\n      $all */")).toEqual([]);
});

test("a parameter has a label of the ontology", () => {
  expect(faults("label: Mediator", "label: Broker")).toEqual([
    "questions.yaml:7 question who-mediated: Broker is no label of the ontology",
  ]);
});

test("the columns that a question names are those that its statement returns", () => {
  expect(faults("RETURN state, mediated, talks", "RETURN state, mediated AS how, talks.name AS name")).toEqual([
    'questions.yaml:13 question who-mediated: its statement returns no column "mediated"',
    'questions.yaml:13 question who-mediated: its statement returns no column "talks"',
  ]);
});

test("columns are found after AS, with DISTINCT, before ORDER BY and beside a subquery", () => {
  const returned =
    "RETURN DISTINCT state, collect { MATCH (x) RETURN x }[0] AS `mediated`,\n      talks ORDER BY talks.start";
  expect(faults("RETURN state, mediated, talks", returned)).toEqual([]);
});

test("two questions have two ids", () => {
  const text = tinyFolder["questions.yaml"] ?? "";
  const twice = `${text}${text.slice(text.indexOf("  - id"))}`;
  expect(faultsOf({ ...tinyFolder, "questions.yaml": twice })).toEqual([
    "questions.yaml:15 question who-mediated: another question has this id",
  ]);
});
