import type { z } from "zod";
import type { Fault } from "./errors.ts";
import { Ontology } from "./ontology.ts";
import { Opening } from "./opening.ts";
import { Questions } from "./question.ts";
import { type FolderFiles, type Records, readRecords } from "./recordFiles.ts";
import { type NodeEntry, type RelationshipEntry, readNodes, readRelationships } from "./records.ts";
import { checkShape } from "./shapeFaults.ts";
import { Sources } from "./sources.ts";
import { type Locate, readYaml } from "./yamlFile.ts";

interface Part<Value> {
  value: Value | undefined;
  locate: Locate;
  faults: Fault[];
}

/** What could be read of a folder, each part with its own faults, before the parts are laid side by side. */
export interface Draft {
  ontology: Part<Ontology>;
  sources: Part<Sources>;
  questions: Part<Questions>;
  opening: Part<Opening>;
  nodes: Records<NodeEntry>;
  relationships: Records<RelationshipEntry>;
  strange: Fault[];
}

export function readDraft(files: FolderFiles): Draft {
  const ontology = readPart(files, "ontology.yaml", Ontology);
  const { labels, types } = ontology.value ?? {
    labels: namesOf(files, "nodes"),
    types: namesOf(files, "relationships"),
  };
  return {
    ontology,
    sources: readPart(files, "sources.yaml", Sources),
    questions: readPart(files, "questions.yaml", Questions, { questions: [] }),
    opening: readPart(files, "opening.yaml", Opening, {}),
    nodes: readRecords(files, "nodes", labels, readNodes),
    relationships: readRecords(files, "relationships", types, (yaml, type) =>
      readRelationships(yaml, type, ontology.value?.types[type]),
    ),
    strange: strangeFiles(files),
  };
}

/** Without an ontology the shape of records can be checked all the same, under the names that the files have. */
function namesOf(files: FolderFiles, folder: string): Record<string, { derived: boolean }> {
  const names = Object.keys(files).flatMap((file) => new RegExp(`^${folder}/(.+)\\.yaml$`).exec(file)?.[1] ?? []);
  return Object.fromEntries(names.map((name) => [name, { derived: false }]));
}

/** Reads one file; `otherwise` is what its absence or emptiness means, for files that a folder can do without. */
function readPart<Schema extends z.ZodType>(
  files: FolderFiles,
  file: string,
  schema: Schema,
  otherwise?: z.output<Schema>,
): Part<z.output<Schema>> {
  const text = files[file];
  if (text === undefined) return absent(file, otherwise);
  const { content, locate, faults: unreadable } = readYaml(file, text);
  if (content === undefined) return { value: undefined, locate, faults: unreadable };
  const { value, faults } = checkShape(schema, content ?? otherwise, { subject: file.replace(".yaml", ""), locate });
  return { value, locate, faults: [...unreadable, ...faults] };
}

function absent<Value>(file: string, otherwise: Value | undefined): Part<Value> {
  const spot = { file, line: 1 };
  const faults = otherwise === undefined ? [{ ...spot, message: "a graph folder needs this file" }] : [];
  return { value: otherwise, locate: () => spot, faults };
}

function strangeFiles(files: FolderFiles): Fault[] {
  const known = /^(ontology|sources|questions|opening|(nodes|relationships)\/[^/]+)\.yaml$/;
  const strange = Object.keys(files).filter((file) => !known.test(file));
  return strange.map((file) => ({ file, line: 1, message: "no file of a graph folder has this name" }));
}
