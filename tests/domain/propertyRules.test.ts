import { expect, test } from "vitest";
import { faultsOf, tinyFolderWith } from "../support/tinyFolder.ts";

const faults = (file: string, text: string, instead: string) => faultsOf(tinyFolderWith(file, text, instead));

test("a property belongs to one of the record's labels", () => {
  expect(faults("nodes/state.yaml", "founded: 1821", "inhabited: true\n  constructor: x")).toEqual([
    "nodes/state.yaml:6 west: inhabited is no property of State",
    "nodes/state.yaml:7 west: constructor is no property of State",
  ]);
  expect(faults("nodes/state.yaml", "inhabited: true", "inhabited: true\n  people: 1200\n  note: Odd.")).toEqual([]);
});

test("a property has the kind that the ontology gives it", () => {
  expect(faults("nodes/state.yaml", "founded: 1821", "founded: 1821-13\n  people: many")).toEqual([
    "nodes/state.yaml:6 west: founded must be a date, written 1979, 2025-04 or 2026-02-08",
    "nodes/state.yaml:7 west: people must be a number",
  ]);
  expect(faults("nodes/talks.yaml", "mode: [secret]", "mode: secret")).toEqual([
    "nodes/talks.yaml:7 first-talks: mode must be a list of texts",
  ]);
});

test("a word is on the property's closed list, if it has one", () => {
  expect(faults("nodes/talks.yaml", "mode: [secret]", "mode: [secret, loud]")).toEqual([
    'nodes/talks.yaml:7 first-talks: mode has the word "loud", which is none of direct, secret',
  ]);
});

test("what a type requires is there", () => {
  expect(faults("relationships/mediated.yaml", "  role: mediator\n", "  rule: mediator\n")).toEqual([
    "relationships/mediated.yaml:2 isle MEDIATED first-talks: role is missing; MEDIATED requires it",
    "relationships/mediated.yaml:6 isle MEDIATED first-talks: rule is no property of MEDIATED",
  ]);
});
