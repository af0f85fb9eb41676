import { expect, test } from "vitest";
import { faultsOf, tinyFolderWith } from "../support/tinyFolder.ts";

const faults = (text: string, instead: string) => faultsOf(tinyFolderWith("sources.yaml", text, instead));

test("sections and passages are numbered in order", () => {
  expect(faults("number: 1", "number: 2")).toEqual(["sources.yaml:9 s01: is section 1 of paper, but its number is 2"]);
  expect(faults("s01.p3", "s01.p4")).toEqual(["sources.yaml:14 s01.p4: its place makes it s01.p3"]);
});

test("ids of nodes, documents, sections and passages name one thing each", () => {
  expect(faults("id: paper", "id: west")).toEqual(["nodes/state.yaml:2 west: this id is taken by sources.yaml:3"]);
  expect(faults("s01.p3", "s01.p2")).toEqual([
    "sources.yaml:14 s01.p2: this id is taken by sources.yaml:13",
    "sources.yaml:14 s01.p2: its place makes it s01.p3",
    "sources.yaml:14 s01.p2: says why no claim rests on it, but 3 do",
  ]);
});

test("no passage is left out in silence, and none that is covered says that it is not", () => {
  expect(faults(", uncovered: It only thanks.", "")).toEqual([
    'sources.yaml:14 s01.p3: no claim rests on it; add one, or say why under "uncovered"',
  ]);
  expect(faults("Tells of the second.", "Tells of the second., uncovered: Why not")).toEqual([
    "sources.yaml:13 s01.p2: says why no claim rests on it, but 3 do",
  ]);
});

test("a passage is not called uncovered where a record could not be read", () => {
  const files = tinyFolderWith("sources.yaml", ", uncovered: It only thanks.", "");
  const broken = tinyFolderWith("nodes/talks.yaml", "name: First talks", "name: 1")["nodes/talks.yaml"] ?? "";
  expect(faultsOf({ ...files, "nodes/talks.yaml": broken })).toEqual([
    "nodes/talks.yaml:3 first-talks: name must be a text",
  ]);
});
