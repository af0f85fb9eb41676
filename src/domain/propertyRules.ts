import { z } from "zod";
import { PartialDate } from "./dates.ts";
import type { Fault } from "./errors.ts";
import type { LabelDefinition, Ontology, PropertyKind, TypeDefinition } from "./ontology.ts";
import { BareRelationshipRecord, NodeRecord, RelationshipRecord } from "./recordShapes.ts";
import type { NodeEntry, RelationshipEntry } from "./records.ts";
import type { Locate } from "./yamlFile.ts";

type Kind = z.infer<typeof PropertyKind>;

const kinds: Record<Kind, { schema: z.ZodType; words: string }> = {
  text: { schema: z.string().min(1), words: "a text" },
  texts: { schema: z.array(z.string().min(1)).min(1), words: "a list of texts" },
  number: { schema: z.number(), words: "a number" },
  boolean: { schema: z.boolean(), words: "true or false" },
  date: { schema: PartialDate, words: "a date, written 1979, 2025-04 or 2026-02-08" },
};

const nodeKeys = new Set(Object.keys(NodeRecord.shape));
const relationshipKeys = new Set(Object.keys(RelationshipRecord.shape));
const bareKeys = new Set(Object.keys(BareRelationshipRecord.shape));

/** What a record may say beyond what all records say: by property its kind and, for some, its closed list of words. */
export interface Allowed {
  properties: Record<string, Kind>;
  values: Record<string, string[]>;
  required: string[];
  /** "Country" or "MEDIATED", for faults. */
  of: string;
}

export function allowedOfLabels(ontology: Ontology, labels: string[]): Allowed {
  const definitions = labels.map((label) => ontology.labels[label]).filter((definition) => definition !== undefined);
  const joined = <Key extends "properties" | "values">(key: Key): LabelDefinition[Key] =>
    Object.assign({}, ...definitions.map((definition) => definition[key]));
  return { properties: joined("properties"), values: joined("values"), required: [], of: labels.join(" and ") };
}

export function nodePropertyFaults(entry: NodeEntry, allowed: Allowed): Fault[] {
  return entry.record ? propertyFaults(entry.record, nodeKeys, allowed, entry) : [];
}

export function relationshipPropertyFaults(entry: RelationshipEntry, definition: TypeDefinition): Fault[] {
  const keys = definition.cited ? relationshipKeys : bareKeys;
  return entry.record ? propertyFaults(entry.record, keys, { ...definition, of: entry.type }, entry) : [];
}

function propertyFaults(
  record: Record<string, unknown>,
  common: Set<string>,
  allowed: Allowed,
  { subject, locate }: { subject: string; locate: Locate },
): Fault[] {
  const extra = Object.entries(record).filter(([key, value]) => !common.has(key) && value !== undefined);
  const wrong = extra.map(([key, value]) => [key, whyNot(key, value, allowed)] as const);
  const missing = allowed.required.filter((key) => record[key] === undefined);
  return [
    ...wrong.flatMap(([key, why]) => (why ? [{ ...locate(key), message: `${subject}: ${key} ${why}` }] : [])),
    ...missing.map((key) => ({ ...locate(), message: `${subject}: ${key} is missing; ${allowed.of} requires it` })),
  ];
}

function whyNot(key: string, value: unknown, allowed: Allowed): string | undefined {
  const kind = Object.hasOwn(allowed.properties, key) ? allowed.properties[key] : undefined;
  if (!kind) return `is no property of ${allowed.of}`;
  const { schema, words } = kinds[kind];
  if (!schema.safeParse(value).success) return `must be ${words}`;
  const list = allowed.values[key];
  const strange = list && [value].flat().find((word) => !list.includes(String(word)));
  return strange === undefined ? undefined : `has the word "${strange}", which is none of ${list?.join(", ")}`;
}
