import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SetupError } from "../../../src/domain/errors.ts";
import { parseOntologyFile, readOntologyFile } from "../../../src/graph/guess/ontologyFile.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

const faults: [why: string, text: string, message: string][] = [
  [
    "a shape that is none",
    "labels:\n  Film:\n    shape: blob\n",
    "ONTOLOGY_FILE has a fault:\n  mine.yaml:3 ontology: labels.Film.shape",
  ],
  [
    "a key that is none",
    "labels:\n  Film: { colur: red }\n",
    "mine.yaml:2 ontology: labels.Film.colur is not known here",
  ],
  ["no YAML", "labels: [\n", "mine.yaml:"],
  ["twice the same", "title: A\ntitle: B\n", "mine.yaml:2 title is written twice"],
];

test.for(faults)("%s is told with its line", ([, text, message]) => {
  expect(() => parseOntologyFile("mine.yaml", text)).toThrow(SetupError);
  expect(() => parseOntologyFile("mine.yaml", text)).toThrow(message);
});

test("an empty file says nothing, and that is no fault", () => {
  expect(parseOntologyFile("mine.yaml", "")).toEqual({ labels: {}, types: {} });
});

test("a file is read from disk, and one that is not there is told by name", async () => {
  const path = join(temporaryFolder(), "mine.yaml");
  await expect(readOntologyFile(path)).rejects.toEqual(new SetupError(`There is no file at ${path} (ONTOLOGY_FILE)`));
  await writeFile(path, "title: Mine\n");
  expect(await readOntologyFile(path)).toMatchObject({ title: "Mine" });
});
