import { FolderError } from "../../src/domain/errors.ts";
import { parseFolder } from "../../src/domain/folder.ts";
import type { FolderFiles } from "../../src/domain/recordFiles.ts";

const ontology = `
title: A tiny graph
introduction: { wide: Two rounds of talks., tall: Two rounds. }
composition: { ring: Talks, poles: [west] }
labels:
  Talks: { plural: Talks, description: A round, shape: box, colour: &ink { light: "#111111", dark: "#EEEEEE" }, properties: { mode: texts }, values: { mode: [direct, secret] } }
  State: { plural: States, description: A state, shape: circle, colour: *ink, properties: { founded: date, people: number } }
  Island: { plural: Islands, description: An island, shape: circle, colour: *ink, properties: { inhabited: boolean } }
  Mediator: { plural: Mediators, description: Who mediated, shape: ring, colour: *ink, derived: true }
  Document: { plural: Documents, description: A document, caption: title, shape: sheet, colour: *ink, derived: true, properties: { title: text } }
  Section: { plural: Sections, description: A section, caption: title, shape: sheet, colour: *ink, derived: true, properties: { title: text } }
  Passage: { plural: Passages, description: A passage, caption: summary, shape: sheet, colour: *ink, derived: true }
types:
  MEDIATED:
    { from: [State], to: [Talks], reads: mediated, reverse: was mediated by, description: Carried talks,
      properties: { role: text }, values: { role: [mediator, channel] }, required: [role] }
  LED_TO: { from: [Entity], to: [Entity], reads: led to, reverse: followed from, description: A cause }
  PRECEDED: { from: [Talks], to: [Talks], reads: came before, reverse: came after, description: In time, cited: false, derived: true }
  MENTIONS: { from: [Passage], to: [Entity], reads: mentions, reverse: is in, description: Derived, cited: false, derived: true }
  PART_OF: { from: [Passage, Section], to: [Section, Document], reads: is in, reverse: has, description: Where, cited: false, derived: true }
`;

const sources = `
documents:
  - id: paper
    title: A paper
    url: https://example.org/paper
    updatedOn: "2020-02-01"
    sections:
      - id: s01
        number: 1
        title: The talks
        passages:
          - { id: s01.p1, summary: Tells of the first talks. }
          - { id: s01.p2, summary: Tells of the second. }
          - { id: s01.p3, summary: Thanks the readers., uncovered: It only thanks. }
`;

const talks = `
first-talks:
  name: First talks
  summary: The first talks were secret.
  sources: [s01.p1]
  start: 1981
  mode: [secret]
second-talks:
  name: Second talks
  summary: The second talks took a spring.
  sources: [s01.p2]
  start: 1990-03
  end: 1990-05-12
`;

const state = `
west:
  name: West
  summary: A state in the west.
  sources: [s01.p1, s01.p2]
  founded: 1821
isle:
  name: Isle
  aliases: [The Isle]
  labels: [Island]
  summary: It carried messages.
  sources: [s01.p1]
  inhabited: true
`;

const mediated = `
- from: isle
  to: first-talks
  claim: Isle mediated the first talks.
  sources: [s01.p1]
  role: mediator
- from: isle
  to: first-talks
  claim: Isle was their channel as well.
  sources: [s01.p2]
  basis: implied
  reason: The second talks went the same way.
  role: channel
`;

const questions = `
questions:
  - id: who-mediated
    title: Who mediated which talks?
    short: Who mediated
    description: Each mediator with its talks.
    parameters: { who: { title: Mediator, label: Mediator, empty: any mediator } }
    reading:
      ask: things
      want: list
      find:
        labels: [State]
        ids: [$who]
        where:
          - related: { types: [MEDIATED], direction: out, to: { labels: [Talks] } }
`;

/** A graph folder without a fault, of two states and two rounds of talks. */
export const tinyFolder: FolderFiles = {
  "ontology.yaml": ontology,
  "sources.yaml": sources,
  "nodes/talks.yaml": talks,
  "nodes/state.yaml": state,
  "relationships/mediated.yaml": mediated,
  "questions.yaml": questions,
  "opening.yaml": "first-talks: { wide: [-10, 20] }\nisle: {}\n",
};

/** The tiny folder with one text in a file changed; the text must be there. */
export function tinyFolderWith(file: string, text: string, instead: string): FolderFiles {
  const before = tinyFolder[file] ?? "";
  if (!before.includes(text)) throw new Error(`${file} of the tiny folder does not hold "${text}"`);
  return { ...tinyFolder, [file]: before.replace(text, instead) };
}

/** The faults of a folder, each as it is printed: "nodes/state.yaml:3 west: …". */
export function faultsOf(files: FolderFiles): string[] {
  try {
    parseFolder(files);
    return [];
  } catch (error) {
    if (!(error instanceof FolderError)) throw error;
    return error.faults.map(({ file, line, message }) => `${file}:${line} ${message}`);
  }
}
