import type { Degrees } from "../../src/domain/neighbours.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import type { ReachGroup } from "./action.ts";
import { isWritten, labelOf } from "./names.ts";
import { kept, type Picture } from "./picture.ts";

/** Relationships of one kind that a node has, or several nodes have together. */
export interface ReachRow extends ReachGroup {
  key: string;
  words: string;
  total: number;
  /** How many of them are not in the picture. */
  fresh: number;
  /** Whether its label is left out until it is asked for. */
  isAside: boolean;
}

/** What was counted of one node. */
export interface Reach {
  node: string;
  degrees: Degrees;
}

const keyOf = ({ type, direction, label }: ReachGroup) => JSON.stringify([type, direction, label]);

/** Everything that expanding could add: what is new first, hidden labels after others, the most first. */
export function reachRows(reaches: Reach[], picture: Picture, ontology: Ontology): ReachRow[] {
  const rows = new Map<string, ReachRow>();
  for (const { node, degrees } of reaches) {
    const present = presentGroups(node, picture, ontology);
    for (const group of degrees.groups) {
      const key = keyOf(group);
      const row = rows.get(key) ?? newRow(group, key, ontology);
      row.total += group.count;
      row.fresh += Math.max(0, group.count - (present.get(key) ?? 0));
      rows.set(key, row);
    }
  }
  const rank = ({ fresh, isAside }: ReachRow) => (fresh === 0 ? 2 : isAside ? 1 : 0);
  return [...rows.values()].sort((one, other) => rank(one) - rank(other) || other.fresh - one.fresh);
}

function newRow({ type, direction, label }: ReachGroup, key: string, ontology: Ontology): ReachRow {
  const known = ontology.types[type];
  const words = (direction === "out" ? known?.reads : known?.reverse) ?? type;
  return { key, type, direction, label, words, total: 0, fresh: 0, isAside: ontology.labels[label]?.hidden ?? false };
}

/** How many relationships of each kind the picture has of a node. */
function presentGroups(node: string, picture: Picture, ontology: Ontology): Map<string, number> {
  const { nodes, relationships } = kept(picture);
  const labels = new Map(nodes.map((other) => [other.id, labelOf(other, ontology)]));
  const counts = new Map<string, number>();
  for (const { type, from, to } of relationships) {
    if (from !== node && to !== node) continue;
    const direction = from === node ? "out" : "in";
    const key = keyOf({ type, direction, label: labels.get(from === node ? to : from) ?? "" });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What is ticked at first: all that is new, but what is left out until asked for only where there is nothing else. */
export function firstChoice(rows: ReachRow[]): string[] {
  const fresh = rows.filter((row) => row.fresh > 0);
  const plain = fresh.filter(({ isAside }) => !isAside);
  return (plain.length > 0 ? plain : fresh).map(({ key }) => key);
}

/** How many relationships a node has, but for those that only say where it is written. */
export function reachOf({ degrees }: Reach, ontology: Ontology): number {
  return degrees.groups.filter(({ label }) => !isWritten(ontology, label)).reduce((sum, { count }) => sum + count, 0);
}

export const freshIn = (rows: ReachRow[]) => rows.reduce((sum, { fresh }) => sum + fresh, 0);

/** What a node has of one type in one direction, whatever is at the other end. */
export interface TypeRow extends Pick<ReachRow, "type" | "direction" | "words" | "total" | "fresh"> {
  rows: ReachRow[];
}

/** The same rows, those of one type and direction together; what is new first. */
export function byType(rows: ReachRow[]): TypeRow[] {
  const sum = (some: ReachRow[], of: "total" | "fresh") => some.reduce((all, row) => all + row[of], 0);
  const together = Map.groupBy(rows, ({ type, direction }) => `${direction} ${type}`);
  return [...together.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const { type, direction, words } = first;
    return [{ type, direction, words, total: sum(some, "total"), fresh: sum(some, "fresh"), rows: some }];
  });
}
