import { signal } from "@preact/signals";
import { z } from "zod";
import type { Written } from "./written.ts";

export const SavedStatement = z.object({
  name: z.string().min(1).max(200),
  statement: z.string().min(1).max(100_000),
  parameters: z.string().max(100_000),
});
export type SavedStatement = z.infer<typeof SavedStatement>;

/** Statements that their author gave a name, by name. */
export const saved = signal<SavedStatement[]>([]);

export const mostSaved = 200;

/** The list with a statement under a name, in place of what had that name. */
export function withSaved(list: SavedStatement[], name: string, { statement, parameters }: Written): SavedStatement[] {
  return sorted([...list.filter((other) => other.name !== name), { name, statement, parameters }]);
}

/** The list with one renamed; a name that another has, or none, changes nothing. */
export function renamed(list: SavedStatement[], from: string, to: string): SavedStatement[] {
  if (to === "" || list.some(({ name }) => name === to)) return list;
  return sorted(list.map((one) => (one.name === from ? { ...one, name: to } : one)));
}

function sorted(list: SavedStatement[]): SavedStatement[] {
  return list.toSorted((one, other) => one.name.localeCompare(other.name, "en")).slice(0, mostSaved);
}
