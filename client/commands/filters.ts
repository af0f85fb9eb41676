import { emptySubgraph, merge, type Subgraph } from "../../src/domain/graph.ts";
import type { Action } from "../state/action.ts";
import { type Filter, subjectOf } from "../state/filters/filter.ts";
import { reading } from "../state/filters/reading.ts";
import { letGo } from "../state/selected.ts";
import { act, announcement, drawn, ontology, picture } from "../state/session.ts";
import { stepWords } from "../state/stepWords.ts";
import { filtersText as text } from "../text/filters.ts";
import { ask } from "./ask.ts";
import { inTurn } from "./attempt.ts";
import { readied } from "./picture.ts";

/** Adds a filter, or changes the one about the same. */
export function applyFilter(filter: Filter): void {
  narrow({ do: "filter", filter, graph: emptySubgraph, places: {} });
}

/** Changes what is left out, and says what is left; its chip takes it back. */
export function narrow(action: Action): void {
  const words = stepWords(action, picture.peek(), ontology.peek());
  const before = drawn.peek().nodes;
  act(action);
  const { nodes, relationships } = drawn.peek();
  const left = new Set(nodes.map(({ id }) => id));
  letGo(before.map(({ id }) => id).filter((id) => !left.has(id)));
  announcement.value = text.left(words, nodes.length, relationships.length);
}

export function clearFilters(): void {
  act({ do: "showEverything" });
  announcement.value = text.bar.cleared;
}

/** Shows only what these passages say, with what of it was not in the picture. */
export async function showPassages(passages: string[], title: string): Promise<void> {
  reading.value = title;
  try {
    await inTurn(async (isOpen) => {
      const { graph, places } = await readied(await saidBy(passages));
      if (isOpen()) narrow({ do: "filter", filter: { by: "passages", passages, title }, graph, places });
    });
  } finally {
    if (reading.peek() === title) reading.value = undefined;
  }
}

async function saidBy(passages: string[]): Promise<Subgraph> {
  const found = await Promise.all(passages.map((passage) => ask("getPassage", { params: { passage } })));
  return found.map(({ subgraph }) => subgraph).reduce(merge, emptySubgraph);
}

/** Whether the picture shows only what just these passages say. */
export function isNarrowedTo(passages: string[]): boolean {
  const filter = picture.value.filters.find(({ by }) => by === "passages");
  return filter?.by === "passages" && filter.passages.join() === passages.join();
}

export function showAllPassages(): void {
  const filter = picture.peek().filters.find(({ by }) => by === "passages");
  if (filter) narrow({ do: "unfilter", subject: subjectOf(filter) });
}
