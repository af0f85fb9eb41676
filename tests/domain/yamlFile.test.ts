import { expect, test } from "vitest";
import { readYaml } from "../../src/domain/yamlFile.ts";
import { faultsOf, tinyFolderWith } from "../support/tinyFolder.ts";

test("every path knows its line, and a path that leads nowhere has that of the last thing on the way", () => {
  const { locate } = readYaml("a.yaml", "one:\n  list:\n    - x\n    - {y: 1,\n       z: 2}\n2: two\n");
  const lines = [["one"], ["one", "list", 0], ["one", "list", 1, "z"], ["one", "list", 7], ["2"], ["three"]].map(
    (path) => locate(...path).line,
  );
  expect(lines).toEqual([1, 3, 5, 2, 6, 1]);
});

test("lines are found through an alias", () => {
  const { locate } = readYaml("a.yaml", "first: &it\n  name: x\nsecond: *it\n");
  expect(locate("second", "name")).toEqual({ file: "a.yaml", line: 2 });
});

test("a key that is written twice is named, with its line", () => {
  expect(faultsOf(tinyFolderWith("nodes/state.yaml", "isle:\n", "west:\n"))).toEqual([
    "nodes/state.yaml:7 west is written twice",
    "opening.yaml:2 opening: isle is not in the graph",
    "relationships/mediated.yaml:2 isle MEDIATED first-talks: isle is not in the graph",
    "relationships/mediated.yaml:7 isle MEDIATED first-talks: isle is not in the graph",
  ]);
});

test("what is not YAML is told once, and what it may hold is not called missing", () => {
  expect(faultsOf(tinyFolderWith("nodes/talks.yaml", "  name: First", "   name: First"))).toEqual([
    "nodes/talks.yaml:4 this is not YAML: All mapping items must start at the same column",
  ]);
});

test("an alias without its anchor is a fault at its line", () => {
  const { content, faults } = readYaml("a.yaml", "a: &x 1\nb: *x\nc: *y\n");
  expect([content, faults]).toEqual([
    undefined,
    [
      {
        file: "a.yaml",
        line: 3,
        message: "this cannot be read: Unresolved alias (the anchor must be set before the alias): y",
      },
    ],
  ]);
});

test("a second document in a file, and a tag that nobody knows, are faults", () => {
  const faults = (text: string) => readYaml("a.yaml", text).faults.map(({ line, message }) => `${line} ${message}`);
  expect(faults("a: 1\n---\nb: 2\n")).toEqual([
    "2 this is not YAML: Source contains multiple documents; please use YAML.parseAllDocuments()",
  ]);
  expect(faults("a: !secret x\n")).toEqual(["1 this is not YAML: Unresolved tag: !secret"]);
});
