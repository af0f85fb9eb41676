import { z } from "zod";
import type { Fault } from "./errors.ts";
import type { TypeDefinition } from "./ontology.ts";
import { BareRelationshipRecord, EntityId, NodeRecord, RelationshipRecord } from "./recordShapes.ts";
import { checkShape } from "./shapeFaults.ts";
import type { Locate, YamlFile } from "./yamlFile.ts";

/** A record of a graph folder and where it stands; `subject` is what faults call it. */
interface Entry {
  subject: string;
  locate: Locate;
}

/** `record` is undefined where it does not have the shape of one. */
export interface NodeEntry extends Entry {
  id: string;
  label: string;
  record: NodeRecord | undefined;
}

/** A relationship whose type carries no claim may not have the keys of one. */
const nothing = z.undefined({ error: "is for types that carry a claim" }).optional();
const UncitedRecord = BareRelationshipRecord.extend({
  claim: nothing,
  sources: nothing,
  basis: nothing,
  reason: nothing,
  note: nothing,
  start: nothing,
  end: nothing,
});

export interface RelationshipEntry extends Entry {
  type: string;
  record: RelationshipRecord | z.infer<typeof UncitedRecord> | undefined;
}

export interface Read<Found> {
  entries: Found[];
  faults: Fault[];
}

/** The nodes of one `nodes/<label>.yaml`. */
export function readNodes(yaml: YamlFile, label: string): Read<NodeEntry> {
  const file = checkShape(z.record(z.string(), z.unknown()), yaml.content ?? {}, { subject: label, ...yaml });
  const read = Object.entries(file.value ?? {}).map(([id, content]) => readNode(yaml, label, id, content));
  return { entries: read.map(({ entry }) => entry), faults: [...file.faults, ...read.flatMap(({ faults }) => faults)] };
}

function readNode(yaml: YamlFile, label: string, id: string, content: unknown) {
  const entry = { subject: id, locate: (...path: PropertyKey[]) => yaml.locate(id, ...path), id, label };
  const { value: record, faults } = checkShape(NodeRecord, content, entry);
  return { entry: { ...entry, record }, faults: [...checkShape(EntityId, id, entry).faults, ...faults] };
}

/** The relationships of one `relationships/<type>.yaml`. */
export function readRelationships(yaml: YamlFile, type: string, definition?: TypeDefinition): Read<RelationshipEntry> {
  const file = checkShape(z.array(z.unknown()), yaml.content ?? [], { subject: type, ...yaml });
  const schema = definition?.cited === false ? UncitedRecord : RelationshipRecord;
  const read = (file.value ?? []).map((content, index) => {
    const locate = (...path: PropertyKey[]) => yaml.locate(index, ...path);
    const entry = { subject: subjectOf(content, type), locate, type };
    const { value: record, faults } = checkShape(schema, content, entry);
    return { entry: { ...entry, record }, faults };
  });
  return { entries: read.map(({ entry }) => entry), faults: [...file.faults, ...read.flatMap(({ faults }) => faults)] };
}

const Ends = z.object({ from: z.string().catch("?"), to: z.string().catch("?") }).catch({ from: "?", to: "?" });

function subjectOf(content: unknown, type: string): string {
  const { from, to } = Ends.parse(content);
  return `${from} ${type} ${to}`;
}
