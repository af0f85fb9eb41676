import { computed, signal } from "@preact/signals";
import { z } from "zod";
import type { Schema } from "../../../src/domain/schema.ts";
import { schema } from "../session.ts";
import { Short } from "./short.ts";

/** A picture that was given a name, as it is kept in the browser and in files. */
export const Snapshot = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** In ms since 1970. */
  savedOn: z.int().min(0),
  /** Of which graph, and of which version of it. */
  graph: z.string(),
  version: z.string().optional(),
  /** Where the reader was: an address without the picture. */
  place: z.string().max(200_000),
  picture: Short,
});
export type Snapshot = z.infer<typeof Snapshot>;

/** All that are kept in this browser. */
export const allSnapshots = signal<Snapshot[]>([]);

/** Those of the graph that is open, the latest first. */
export const snapshots = computed(() => {
  const graph = graphKey(schema.value);
  return allSnapshots.value
    .filter((one) => one.graph === graph)
    .toSorted((one, other) => other.savedOn - one.savedOn || one.name.localeCompare(other.name, "en"));
});

export const mostSnapshots = 200;

/** What tells one graph from another in this browser: its folder, or else the name of its database. */
export function graphKey(known: Pick<Schema, "graph" | "database"> | undefined): string {
  return known?.graph ? `folder ${known.graph.folder}` : `database ${known?.database ?? ""}`;
}

/** The list with one added, in place of what had its name. */
export function withSnapshot(list: Snapshot[], added: Snapshot): Snapshot[] {
  return [...list.filter((one) => !isSame(one, added)), added];
}

/** The list with one renamed; a name that another has, or none, changes nothing. */
export function renamedSnapshot(list: Snapshot[], one: Snapshot, name: string): Snapshot[] {
  const renamed = { ...one, name: name.trim() };
  if (renamed.name === "" || list.some((other) => other !== one && isSame(other, renamed))) return list;
  return list.map((other) => (other === one ? renamed : other));
}

/** The same name with a number, where it is taken already. */
export function freeName(list: Snapshot[], { name, graph }: Pick<Snapshot, "name" | "graph">): string {
  const taken = new Set(list.filter((one) => one.graph === graph).map((one) => one.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} ${number}`;
  return free;
}

const isSame = (one: Snapshot, other: Snapshot) => one.name === other.name && one.graph === other.graph;
