import { expect, test } from "vitest";
import { faultsOf, tinyFolderWith } from "../support/tinyFolder.ts";

const faults = (file: string, text: string, instead: string) => faultsOf(tinyFolderWith(file, text, instead));

test("a record that lacks what every record says is told by name, at its own line", () => {
  expect(faults("nodes/state.yaml", "  name: West\n", "")).toEqual(["nodes/state.yaml:2 west: name is missing"]);
  expect(faults("relationships/mediated.yaml", "  claim: Isle mediated the first talks.\n", "")).toEqual([
    "relationships/mediated.yaml:2 isle MEDIATED first-talks: claim is missing",
  ]);
});

test("what has the wrong form is told at its own line", () => {
  expect(faults("nodes/state.yaml", "[s01.p1, s01.p2]", "[]")).toEqual([
    "nodes/state.yaml:5 west: sources: name at least one passage",
  ]);
  expect(faults("nodes/state.yaml", "[s01.p1, s01.p2]", "[p2]")).toEqual([
    "nodes/state.yaml:5 west: sources.0: a passage is written like s03.p4",
  ]);
  expect(faults("nodes/state.yaml", "name: West", "name: [West]")).toEqual([
    "nodes/state.yaml:3 west: name must be a text",
  ]);
  expect(faults("nodes/talks.yaml", "start: 1981", "start: in spring")).toEqual([
    "nodes/talks.yaml:6 first-talks: start is a date, written 1979, 2025-04 or 2026-02-08",
  ]);
  expect(faults("relationships/mediated.yaml", "basis: implied", "basis: guessed")).toEqual([
    "relationships/mediated.yaml:11 isle MEDIATED first-talks: basis must be one of stated, implied",
  ]);
});

test("an id is lower case words joined by hyphens", () => {
  expect(faults("nodes/state.yaml", "west:\n", "The West: &w\n")).toContain(
    "nodes/state.yaml:2 The West: an id is lower case words joined by hyphens",
  );
});

test("a file of nodes is a map, a file of relationships a list", () => {
  expect(faults("nodes/state.yaml", "\nwest:", "\n- west:")[0]).toMatch(/^nodes\/state.yaml:\d this is not YAML/);
  expect(faultsOf({ ...tinyFolderWith("opening.yaml", "isle", "west"), "nodes/island.yaml": "- a\n" })).toEqual([
    "nodes/island.yaml:1 Island must be a map of keys and values",
  ]);
  expect(
    faultsOf({ ...tinyFolderWith("opening.yaml", "isle", "west"), "relationships/led_to.yaml": "a: 1\n" }),
  ).toEqual(["relationships/led_to.yaml:1 LED_TO must be a list"]);
});

test("a type that carries no claim may not have the keys of one", () => {
  const ontology = tinyFolderWith(
    "ontology.yaml",
    "LED_TO: {",
    "NEAR: { from: [State], to: [State], reads: is near, reverse: is near, description: Close by, cited: false }\n  LED_TO: {",
  );
  const near = (record: string) => faultsOf({ ...ontology, "relationships/near.yaml": record });
  expect(near("- { from: west, to: isle }\n")).toEqual([]);
  expect(near("- { from: west, to: isle, claim: They are near. }\n")).toEqual([
    "relationships/near.yaml:1 west NEAR isle: claim is for types that carry a claim",
  ]);
});
