import type { Fault } from "./errors.ts";
import type { Read } from "./records.ts";
import { readYaml, type YamlFile } from "./yamlFile.ts";

/** The texts of a graph folder by path inside it: `nodes/country.yaml`. */
export type FolderFiles = Record<string, string>;

/** All records of `nodes/` or `relationships/`. What could not be read may make something only seem to be missing. */
export interface Records<Entry> extends Read<Entry> {
  /** Every file could be read, so every id is known. */
  isReadable: boolean;
  /** Every record could be read too, so every claim is known. */
  isWhole: boolean;
}

type Names = Record<string, { derived: boolean }>;

/** Reads each file of `nodes/` or `relationships/` as that of a label or type, for which it is named in lower case. */
export function readRecords<Entry extends { record: unknown }>(
  files: FolderFiles,
  folder: "nodes" | "relationships",
  names: Names,
  read: (yaml: YamlFile, name: string) => Read<Entry>,
): Records<Entry> {
  const paths = Object.keys(files).filter((file) => file.startsWith(`${folder}/`) && file.endsWith(".yaml"));
  const each = paths.map((file) => readFile(readYaml(file, files[file] ?? ""), names, read));
  return {
    entries: each.flatMap(({ entries }) => entries),
    faults: each.flatMap(({ faults }) => faults),
    isReadable: each.every(({ isReadable }) => isReadable),
    isWhole: each.every(({ isReadable, entries }) => isReadable && entries.every(({ record }) => record)),
  };
}

function readFile<Entry>(yaml: YamlFile, names: Names, read: (yaml: YamlFile, name: string) => Read<Entry>) {
  const written = /([^/]+)\.yaml$/.exec(yaml.file)?.[1] ?? "";
  const name = Object.keys(names).find((known) => known.toLowerCase() === written);
  if (name === undefined || names[name]?.derived) {
    return { entries: [], faults: [...yaml.faults, nameFault(yaml.file, written, name)], isReadable: false };
  }
  const { entries, faults } = read(yaml, name);
  return { entries, faults: [...yaml.faults, ...faults], isReadable: yaml.content !== undefined };
}

function nameFault(file: string, written: string, derived: string | undefined): Fault {
  if (derived) return { file, line: 1, message: `${derived} is derived when seeding, never written in a file` };
  return { file, line: 1, message: `no label or type of the ontology is written "${written}" in lower case` };
}
