import { expect, test } from "vitest";
import { coverage } from "../../src/domain/coverage.ts";
import { parseFolder } from "../../src/domain/folder.ts";
import { tinyFolder } from "../support/tinyFolder.ts";

test("coverage counts passages, claims, labels and types, and gives the reasons for what is left out", () => {
  expect(coverage(parseFolder(tinyFolder))).toEqual([
    "3 passages, 6 claims: 4 of nodes, 2 of relationships; 1 implied",
    "Claims on each passage:",
    "  s01: p1 4, p2 3, p3 0",
    "Passages without a claim:",
    "  s01.p3: It only thanks.",
    "Nodes:",
    "  Passage 3",
    "  State 2",
    "  Talks 2",
    "  Document 1",
    "  Island 1",
    "  Mediator 1",
    "  Section 1",
    "Relationships:",
    "  MENTIONS 7",
    "  PART_OF 4",
    "  MEDIATED 2",
    "  PRECEDED 1",
  ]);
});
