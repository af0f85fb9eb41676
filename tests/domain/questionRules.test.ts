import { expect, test } from "vitest";
import { faultsOf, tinyFolder, tinyFolderWith } from "../support/tinyFolder.ts";

const faults = (text: string, instead: string) => faultsOf(tinyFolderWith("questions.yaml", text, instead));

test("a question and its reading name the same parameters", () => {
  expect(faults("ids: [$who]", "ids: [$whom]")).toEqual([
    "questions.yaml:7 question who-mediated: its reading does not use $who",
    "questions.yaml:8 question who-mediated: $whom is none of its parameters",
  ]);
});

test("a parameter has a label of the ontology", () => {
  expect(faults("label: Mediator", "label: Broker")).toEqual([
    "questions.yaml:7 question who-mediated: Broker is no label of the ontology",
  ]);
});

test("a reading has labels and types of the ontology, and nodes of the folder", () => {
  expect(faults("to: { labels: [Talks] }", "to: { labels: [Rounds], ids: [east] }")).toEqual([
    "questions.yaml:8 question who-mediated: Rounds is no label of the ontology",
    'questions.yaml:8 question who-mediated: no node has the id "east"',
  ]);
  expect(faults("types: [MEDIATED]", "types: [BROKERED]")).toEqual([
    "questions.yaml:8 question who-mediated: BROKERED is no type of the ontology",
  ]);
});

test("what is no reading is told where it stands", () => {
  expect(faults("want: list", "want: all")).toEqual([expect.stringMatching(/^questions\.yaml:10 .*want/)]);
});

test("two questions have two ids", () => {
  const text = tinyFolder["questions.yaml"] ?? "";
  const twice = `${text}${text.slice(text.indexOf("  - id"))}`;
  expect(faultsOf({ ...tinyFolder, "questions.yaml": twice })).toEqual([
    expect.stringMatching(/^questions\.yaml:\d+ question who-mediated: another question has this id$/),
  ]);
});
