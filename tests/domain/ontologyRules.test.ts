import { expect, test } from "vitest";
import { faultsOf, tinyFolderWith } from "../support/tinyFolder.ts";

const faults = (text: string, instead: string) => faultsOf(tinyFolderWith("ontology.yaml", text, instead));

test("keys that the ontology does not have are faults, each at its line", () => {
  expect(faults("title: A tiny", "titel: A tiny")).toEqual([
    "ontology.yaml:2 ontology: title is missing",
    "ontology.yaml:2 ontology: titel is not known here",
  ]);
});

test("the ring is a label and the poles are nodes", () => {
  expect(faults("ring: Talks, poles: [west]", "ring: Talk, poles: [east]")).toEqual([
    "ontology.yaml:4 ontology: the ring is made of Talk, which is no label",
    "ontology.yaml:4 ontology: the pole east is not in the graph",
  ]);
});

test("what the ring is in order of is one of its properties, and what it holds are labels", () => {
  expect(faults("ring: Talks, poles: [west]", "ring: Talks, order: weight, poles: [west], inside: [Town]")).toEqual([
    'ontology.yaml:4 ontology: Talks has no "weight"',
    "ontology.yaml:4 ontology: the ring holds Town, which is no label",
  ]);
});

test("types go from labels to labels", () => {
  expect(faults("LED_TO: { from: [Entity], to: [Entity]", "LED_TO: { from: [Entity], to: [Town]")).toEqual([
    "ontology.yaml:17 ontology: LED_TO goes to Town, which is no label",
  ]);
});

test("what is derived says so, and nothing else does", () => {
  expect(faults("shape: ring, colour: *ink, derived: true", "shape: ring, colour: *ink")).toEqual([
    "ontology.yaml:9 ontology: Mediator is derived when seeding; say derived: true",
  ]);
  expect(faults("reads: led to", "derived: true, reads: led to")).toEqual([
    "ontology.yaml:17 ontology: nothing derives LED_TO",
  ]);
});

test("documents, sections and passages are labels of every ontology", () => {
  expect(faults("\n  Passage: {", "\n  Passages: {")).toEqual([
    "ontology.yaml:5 ontology: the label Passage is missing (derived: true)",
    "ontology.yaml:12 ontology: nothing derives Passages",
    "ontology.yaml:19 ontology: MENTIONS goes from Passage, which is no label",
    "ontology.yaml:20 ontology: PART_OF goes from Passage, which is no label",
  ]);
});

test("required properties, words and variants are of properties that are there", () => {
  expect(faults("required: [role]", "required: [role, tone]")).toContain(
    'ontology.yaml:16 ontology: MEDIATED requires "tone", which is none of its properties',
  );
  expect(
    faults("values: { role: [mediator, channel] }", "values: { role: [mediator, channel], tone: [loud] }"),
  ).toEqual(['ontology.yaml:16 ontology: MEDIATED: "tone" has words but is no text or texts']);
  expect(
    faults("required: [role]", "required: [role], variants: [{ property: role, equals: x, reads: a, reverse: b }]"),
  ).toEqual(['ontology.yaml:16 ontology: MEDIATED: role has no word "x" in values']);
});

test("a caption is a property, and no property takes the name of a record's own key", () => {
  expect(
    faults(
      "shape: circle, colour: *ink, properties: { founded: date,",
      "shape: circle, colour: *ink, caption: flag, properties: { founded: date, basis: text,",
    ),
  ).toEqual([
    'ontology.yaml:7 ontology: State has no "flag"',
    'ontology.yaml:7 ontology: State: "basis" is a key of every record already',
  ]);
});

test("names of labels and types have the form of such, differ in more than case, and are not this program's own", () => {
  const island = "\n  Island: {";
  expect(faults(island, `\n  island group: { plural: x, description: x, shape: box, colour: *ink }${island}`)).toEqual([
    "ontology.yaml:8 ontology: the label island group must be letters, the first a capital",
  ]);
  expect(faults(island, `\n  ISLAND: { plural: x, description: x, shape: box, colour: *ink }${island}`)).toEqual([
    "ontology.yaml:9 ontology: Island and ISLAND would share one file",
  ]);
  expect(faults(island, `\n  Entity: { plural: x, description: x, shape: box, colour: *ink }${island}`)).toEqual([
    "ontology.yaml:8 ontology: the label Entity is this program's own",
  ]);
});
