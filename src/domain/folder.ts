import type { Dataset } from "./dataset.ts";
import { derive } from "./derive.ts";
import { readDraft } from "./draft.ts";
import { FolderError } from "./errors.ts";
import { folderFaults } from "./folderRules.ts";
import type { Ontology } from "./ontology.ts";
import type { Opening } from "./opening.ts";
import type { Question } from "./question.ts";
import type { FolderFiles } from "./recordFiles.ts";
import type { SourceDocument } from "./sources.ts";
import { writtenDataset } from "./written.ts";

/** A graph folder without a fault; its dataset holds what is derived too. */
export interface FolderContents {
  ontology: Ontology;
  documents: SourceDocument[];
  questions: Question[];
  opening: Opening;
  dataset: Dataset;
}

/** The same as read from disk: the folder's own name, and a hash over the names and texts of its files. */
export interface Folder extends FolderContents {
  name: string;
  hash: string;
}

/** Reads the files of a graph folder, or throws a `FolderError` with every fault that they have. */
export function parseFolder(files: FolderFiles): FolderContents {
  const draft = readDraft(files);
  const faults = folderFaults(draft);
  const ontology = draft.ontology.value;
  const documents = draft.sources.value?.documents;
  // What has no value has a fault, so the last two are said for the types alone.
  if (faults.length > 0 || !ontology || !documents) throw new FolderError(faults);
  return {
    ontology,
    documents,
    questions: draft.questions.value?.questions ?? [],
    opening: draft.opening.value ?? {},
    dataset: derive(writtenDataset(ontology, draft.nodes.entries, draft.relationships.entries), ontology, documents),
  };
}
