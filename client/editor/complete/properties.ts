import type { Schema } from "../../../src/domain/schema.ts";
import { quoted } from "../../state/quoted.ts";
import type { Suggestion } from "./suggestion.ts";

type Counted = Pick<Schema, "labels" | "types">;

/** The property keys of some labels or types; of all of them where none is known. */
export function propertiesOf(
  schema: Counted | undefined,
  { labels, types, is }: { labels: string[]; types: string[]; is: "node" | "relationship" | "value" },
): Suggestion[] {
  const nodes = (schema?.labels ?? []).filter(({ label }) => labels.length === 0 || labels.includes(label));
  const relationships = (schema?.types ?? []).filter(({ type }) => types.length === 0 || types.includes(type));
  const read = [...(is === "relationship" ? [] : nodes), ...(is === "node" ? [] : relationships)];
  const counts = new Map<string, number>();
  for (const { properties } of read)
    for (const { name, count } of properties) counts.set(name, Math.max(counts.get(name) ?? 0, count));
  return [...counts].map(([name, count]) => ({ is: "property", name, insert: quoted(name), count }));
}

/** Labels or types, the most frequent first. */
export function labelsOf(schema: Counted | undefined): Suggestion[] {
  return byCount((schema?.labels ?? []).map(({ label, count }) => named("label", label, count)));
}

export function typesOf(schema: Counted | undefined): Suggestion[] {
  return byCount((schema?.types ?? []).map(({ type, count }) => named("type", type, count)));
}

const named = (is: "label" | "type", name: string, count: number): Suggestion => ({
  is,
  name,
  insert: quoted(name),
  count,
});

const byCount = (suggestions: Suggestion[]) => suggestions.sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
