import { signal } from "@preact/signals";
import { titled } from "../state/names.ts";
import { ontology, whileOpen } from "../state/session.ts";
import { nodesWith } from "./reach.ts";

/** The nodes that a field for a label offers, in order of time. */
export const choices = signal<Record<string, { id: string; words: string }[]>>({});

export async function fetchChoices(label: string): Promise<void> {
  if (choices.peek()[label]) return;
  const isOpen = whileOpen();
  const nodes = await nodesWith(label);
  if (!isOpen()) return;
  const offered = nodes.map((node) => ({ id: node.id, words: titled(ontology.peek(), node) }));
  choices.value = { ...choices.peek(), [label]: offered };
}
