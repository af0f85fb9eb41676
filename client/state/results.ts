import { signal } from "@preact/signals";
import type { GraphNode, Subgraph } from "../../src/domain/graph.ts";
import { ontology } from "./session.ts";
import type { GoodRun } from "./statement.ts";
import { createTableView, type TableView } from "./tableView.ts";

export type ResultName = "table" | "graph" | "json" | "plan";

/** What was chosen to be seen, and during which run; it holds for the runs to come. */
export const chosenResult = signal<{ name: ResultName; at: number } | undefined>(undefined);

/** Which view of a run is shown: what was chosen; but a run that was profiled first shows what that gave. */
export function shownResult(
  run: Pick<GoodRun, "at" | "profiledQueryPlan">,
  offered: ResultName[],
  chosen: typeof chosenResult.value,
): ResultName | undefined {
  const isNew = chosen === undefined || chosen.at < run.at;
  const wanted = isNew && run.profiledQueryPlan ? "plan" : chosen?.name;
  return wanted && offered.includes(wanted) ? wanted : offered[0];
}

const views = new WeakMap<GoodRun, TableView>();

/** How the rows of a run are looked at, kept as long as the run is. */
export function tableViewOf(run: GoodRun): TableView {
  const known = views.get(run) ?? createTableView(run.fields, run.values, ontology);
  views.set(run, known);
  return known;
}

/** Nodes that are drawn without asking first. */
export const mostAtOnce = 500;

/** The nodes that the picture does not have. */
export function missingIn(things: Subgraph, shown: Subgraph): GraphNode[] {
  const known = new Set(shown.nodes.map(({ id }) => id));
  return things.nodes.filter(({ id }) => !known.has(id));
}

/** The first nodes of many, with the relationships between them. */
export function firstOf({ nodes, relationships }: Subgraph, count = mostAtOnce): Subgraph {
  const first = nodes.slice(0, count);
  const ids = new Set(first.map(({ id }) => id));
  return { nodes: first, relationships: relationships.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

/** What things hold by name, the most frequent first. */
export function countedBy<Thing>(things: Thing[], name: (thing: Thing) => string): [string, Thing[]][] {
  const groups = Map.groupBy(things, name);
  return [...groups].sort(
    ([one, these], [other, those]) => those.length - these.length || one.localeCompare(other, "en"),
  );
}
