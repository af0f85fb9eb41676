import { expect, test } from "vitest";
import { FolderError } from "../../src/domain/errors.ts";
import { parseFolder } from "../../src/domain/folder.ts";
import { faultsOf, tinyFolder, tinyFolderWith } from "../support/tinyFolder.ts";

test("a folder without a fault gives its ontology, documents, questions, opening and dataset", () => {
  const folder = parseFolder(tinyFolder);
  expect(folder.ontology.title).toBe("A tiny graph");
  expect(folder.documents.map(({ id }) => id)).toEqual(["paper"]);
  expect(folder.questions.map(({ id }) => id)).toEqual(["who-mediated"]);
  expect(folder.opening).toEqual({ "first-talks": { wide: [-10, 20] }, isle: {} });
  expect(folder.dataset.nodes.map(({ id }) => id)).toEqual(
    ["first-talks", "second-talks", "west", "isle"].concat(["paper", "s01", "s01.p1", "s01.p2", "s01.p3"]),
  );
});

test("questions.yaml and opening.yaml may be missing or empty", () => {
  const { "questions.yaml": _, "opening.yaml": __, ...files } = tinyFolder;
  const empty = { ...files, "questions.yaml": "# none yet\n", "opening.yaml": "" };
  for (const folder of [parseFolder(files), parseFolder(empty)]) {
    expect([folder.questions, folder.opening]).toEqual([[], {}]);
  }
});

test("a folder needs its ontology and its sources", () => {
  expect(faultsOf({ "nodes/state.yaml": "west: {}\n" })).toEqual([
    "nodes/state.yaml:1 west: name is missing",
    "nodes/state.yaml:1 west: summary is missing",
    "nodes/state.yaml:1 west: sources is missing",
    "ontology.yaml:1 a graph folder needs this file",
    "sources.yaml:1 a graph folder needs this file",
  ]);
});

test("all faults of all files are told at once, in the order of files and lines", () => {
  const files = {
    ...tinyFolder,
    "nodes/state.yaml":
      tinyFolderWith("nodes/state.yaml", "inhabited: true", "inhabited: very")["nodes/state.yaml"] ?? "",
    "nodes/talks.yaml": tinyFolderWith("nodes/talks.yaml", "[s01.p2]", "[s01.p7]")["nodes/talks.yaml"] ?? "",
    "opening.yaml": "nobody: {}\n",
    "nodes/city.yaml": "rome: {}\n",
    "notes.yaml": "",
  };
  expect(faultsOf(files)).toEqual([
    'nodes/city.yaml:1 no label or type of the ontology is written "city" in lower case',
    "nodes/state.yaml:13 isle: inhabited must be true or false",
    "nodes/talks.yaml:11 second-talks: the passage s01.p7 does not exist",
    "notes.yaml:1 no file of a graph folder has this name",
  ]);
});

test("the error's message is the whole list, for a console", () => {
  const files = tinyFolderWith("opening.yaml", "isle", "nobody");
  expect(() => parseFolder(files)).toThrow(
    new FolderError([{ file: "opening.yaml", line: 2, message: "opening: nobody is not in the graph" }]),
  );
  expect(() => parseFolder(files)).toThrow(
    "The graph folder has a fault; nothing was written.\n  opening.yaml:2 opening: nobody is not in the graph",
  );
});

test("files are named for labels and types in lower case, and never for derived ones", () => {
  const files = {
    ...tinyFolder,
    "nodes/mediator.yaml": "",
    "relationships/part_of.yaml": "",
    "relationships/MEDIATED.yaml": "",
    "relationships/led_to.yaml": "- { from: west, to: isle, claim: So it came., sources: [s01.p1] }\n",
  };
  expect(faultsOf(files)).toEqual([
    "nodes/mediator.yaml:1 Mediator is derived when seeding, never written in a file",
    'relationships/MEDIATED.yaml:1 no label or type of the ontology is written "MEDIATED" in lower case',
    "relationships/part_of.yaml:1 PART_OF is derived when seeding, never written in a file",
  ]);
});
