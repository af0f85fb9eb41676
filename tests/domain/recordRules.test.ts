import { expect, test } from "vitest";
import { faultsOf, tinyFolderWith } from "../support/tinyFolder.ts";

const faults = (file: string, text: string, instead: string) => faultsOf(tinyFolderWith(file, text, instead));
const mediated = "relationships/mediated.yaml";

test("a passage that is cited exists and is named once", () => {
  expect(faults("nodes/state.yaml", "[s01.p1, s01.p2]", "[s01.p9, s01.p1, s01.p1]")).toEqual([
    "nodes/state.yaml:5 west: the passage s01.p9 does not exist",
    "nodes/state.yaml:5 west: the passage s01.p1 is named twice",
  ]);
});

test("what is implied says how it follows, and what is stated does not", () => {
  expect(faults(mediated, "  reason: The second talks went the same way.\n", "")).toEqual([
    `${mediated}:11 isle MEDIATED first-talks: is implied; its reason must say how it follows`,
  ]);
  expect(faults(mediated, "  basis: implied\n", "")).toEqual([
    `${mediated}:11 isle MEDIATED first-talks: has a reason, so its basis must be implied`,
  ]);
});

test("a period ends no sooner than it starts, has a start, and days are on the calendar", () => {
  const talks = (text: string, instead: string) => faults("nodes/talks.yaml", text, instead);
  expect(talks("end: 1990-05-12", "end: 1990")).toEqual([]);
  expect(talks("end: 1990-05-12", "end: 1990-02")).toEqual([
    "nodes/talks.yaml:13 second-talks: ends in 1990-02, before its start 1990-03",
  ]);
  expect(talks("  start: 1990-03\n", "")).toEqual(["nodes/talks.yaml:12 second-talks: has an end but no start"]);
  expect(talks("start: 1981", "start: 1981-02-29")).toEqual([
    "nodes/talks.yaml:6 first-talks: start 1981-02-29 is no day of the calendar",
  ]);
});

test("an alias repeats neither the name nor another alias", () => {
  expect(faults("nodes/state.yaml", "[The Isle]", "[isle, The Isle, the isle]")).toEqual([
    'nodes/state.yaml:9 isle: the alias "isle" repeats another name',
    'nodes/state.yaml:9 isle: the alias "the isle" repeats another name',
  ]);
});

test("further labels are known, written once, and not derived", () => {
  expect(faults("nodes/state.yaml", "[Island]", "[Island, Mediator, Nowhere, State, constructor]")).toEqual([
    "nodes/state.yaml:10 isle: Mediator is derived when seeding, never written",
    "nodes/state.yaml:10 isle: Nowhere is no label of the ontology",
    "nodes/state.yaml:10 isle: has the label State twice",
    "nodes/state.yaml:10 isle: constructor is no label of the ontology",
  ]);
});
