import { expect, test } from "vitest";
import { parseFolder } from "../../src/domain/folder.ts";
import { tinyFolder, tinyFolderWith } from "../support/tinyFolder.ts";

const day = (iso: string) => ({ $type: "Date", _value: iso });
const { nodes, relationships } = parseFolder(tinyFolder).dataset;
const idsOf = (type: string, of = relationships) => of.filter((each) => each.type === type).map(({ id }) => id);

test("records become nodes with their labels and what they say", () => {
  expect(nodes.slice(0, 4)).toEqual([
    {
      id: "first-talks",
      labels: ["Talks"],
      properties: {
        name: "First talks",
        summary: "The first talks were secret.",
        sources: ["s01.p1"],
        basis: "stated",
        mode: ["secret"],
        start: day("1981-01-01"),
        end: day("1981-12-31"),
        precision: "year",
      },
    },
    {
      id: "second-talks",
      labels: ["Talks"],
      properties: {
        name: "Second talks",
        summary: "The second talks took a spring.",
        sources: ["s01.p2"],
        basis: "stated",
        start: day("1990-03-01"),
        end: day("1990-05-12"),
        precision: "month",
      },
    },
    {
      id: "west",
      labels: ["State"],
      properties: {
        name: "West",
        summary: "A state in the west.",
        sources: ["s01.p1", "s01.p2"],
        basis: "stated",
        founded: day("1821-01-01"),
      },
    },
    {
      id: "isle",
      labels: ["State", "Island", "Mediator"],
      properties: {
        name: "Isle",
        aliases: ["The Isle"],
        summary: "It carried messages.",
        sources: ["s01.p1"],
        basis: "stated",
        inhabited: true,
      },
    },
  ]);
});

test("documents, sections and passages become nodes, each part of the next", () => {
  expect(nodes.slice(4)).toEqual([
    {
      id: "paper",
      labels: ["Document"],
      properties: { title: "A paper", url: "https://example.org/paper", updatedOn: day("2020-02-01") },
    },
    { id: "s01", labels: ["Section"], properties: { number: 1, title: "The talks" } },
    { id: "s01.p1", labels: ["Passage"], properties: { number: 1, summary: "Tells of the first talks." } },
    { id: "s01.p2", labels: ["Passage"], properties: { number: 2, summary: "Tells of the second." } },
    {
      id: "s01.p3",
      labels: ["Passage"],
      properties: { number: 3, summary: "Thanks the readers.", uncovered: "It only thanks." },
    },
  ]);
  expect(idsOf("PART_OF")).toEqual([
    "s01.PART_OF.paper",
    "s01.p1.PART_OF.s01",
    "s01.p2.PART_OF.s01",
    "s01.p3.PART_OF.s01",
  ]);
});

test("relationships are named by their ends and type, a second one .2", () => {
  expect(relationships.slice(0, 2)).toEqual([
    {
      id: "isle.MEDIATED.first-talks",
      type: "MEDIATED",
      from: "isle",
      to: "first-talks",
      properties: {
        claim: "Isle mediated the first talks.",
        sources: ["s01.p1"],
        basis: "stated",
        role: "mediator",
      },
    },
    {
      id: "isle.MEDIATED.first-talks.2",
      type: "MEDIATED",
      from: "isle",
      to: "first-talks",
      properties: {
        claim: "Isle was their channel as well.",
        sources: ["s01.p2"],
        basis: "implied",
        reason: "The second talks went the same way.",
        role: "channel",
      },
    },
  ]);
});

test("a mediator is whoever has a MEDIATED going out, a channel too", () => {
  const channelOnly = parseFolder(tinyFolderWith("relationships/mediated.yaml", "role: mediator", "role: channel"));
  const mediators = channelOnly.dataset.nodes.filter(({ labels }) => labels.includes("Mediator"));
  expect(mediators.map(({ id }) => id)).toEqual(["isle"]);
});

test("the ring is a chain in order of start, then end, then id", () => {
  const more = `
third-talks: { name: Third, summary: A third., sources: [s01.p1], start: 1990-03, end: 1990-04 }
a-talks: { name: A, summary: Another., sources: [s01.p1], start: 1990-03, end: 1990-04 }
undated-talks: { name: Undated, summary: Nobody knows when., sources: [s01.p1] }
`;
  const files = { ...tinyFolder, "nodes/talks.yaml": (tinyFolder["nodes/talks.yaml"] ?? "") + more };
  expect(idsOf("PRECEDED", parseFolder(files).dataset.relationships)).toEqual([
    "first-talks.PRECEDED.a-talks",
    "a-talks.PRECEDED.third-talks",
    "third-talks.PRECEDED.second-talks",
  ]);
});

test("a passage mentions the nodes that rest on it and both ends of the relationships that do, each once", () => {
  expect(idsOf("MENTIONS")).toEqual([
    "s01.p1.MENTIONS.first-talks",
    "s01.p1.MENTIONS.isle",
    "s01.p1.MENTIONS.west",
    "s01.p2.MENTIONS.first-talks",
    "s01.p2.MENTIONS.isle",
    "s01.p2.MENTIONS.second-talks",
    "s01.p2.MENTIONS.west",
  ]);
});
