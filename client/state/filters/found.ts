import type { Subgraph } from "../../../src/domain/graph.ts";
import type { Properties, Value } from "../../../src/domain/value.ts";
import { degrees } from "../degrees.ts";
import type { Part } from "./filter.ts";
import { dayOf, isMissing, type Kind, kindOf, numberOf, termsOf } from "./values.ts";

/** A property as it is found in a picture, on the nodes of a label or the relationships of a type. */
export interface FoundProperty {
  name: string;
  kind: Kind;
  /** How many have it, of how many. */
  count: number;
  of: number;
  values: Value[];
}

/** Words of which nearly each is another one, as names are, are rarely what is filtered by. */
const likeness = 0.8;

/** The properties of a part of the picture: those first that tell members apart in groups, and that most have. */
export function propertiesOf(part: Part, graph: Subgraph): FoundProperty[] {
  const members = membersOf(part, graph);
  const names = new Set(members.flatMap((properties) => Object.keys(properties)));
  return [...names]
    .map((name) => {
      const values = members.map((properties) => properties[name] ?? null).filter((value) => !isMissing(value));
      return { name, kind: kindOf(values), count: values.length, of: members.length, values };
    })
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => rank(one) - rank(other) || other.count - one.count || (one.name < other.name ? -1 : 1));
}

function rank({ name, kind, values, count, of }: FoundProperty): number {
  if (name === "sources") return 2;
  const different = new Set(values.map((value) => JSON.stringify(value))).size;
  const isNaming = kind === "words" && different > likeness * count;
  const isSame = different === 1 && count === of;
  return (isNaming || isSame) && count > 1 ? 1 : 0;
}

export function membersOf({ kind, name }: Part, { nodes, relationships }: Subgraph): Properties[] {
  const members =
    kind === "label"
      ? nodes.filter(({ labels }) => labels.includes(name))
      : relationships.filter(({ type }) => type === name);
  return members.map(({ properties }) => properties);
}

/** The different terms of some values with how many have each, the commonest first. */
export function termCounts(values: Value[]): { term: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const term of values.flatMap(termsOf)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .map(([term, count]) => ({ term, count }))
    .filter(({ term }) => term !== "")
    .toSorted((one, other) => other.count - one.count || one.term.localeCompare(other.term, "en"));
}

/** Sizes, the least and the greatest of them, and whether all are whole; undefined where there is nothing to measure. */
export interface Extent {
  least: number;
  greatest: number;
  isWhole: boolean;
  sizes: number[];
}

export function extentOf({ kind, values }: Pick<FoundProperty, "kind" | "values">): Extent | undefined {
  const read = kind === "day" ? dayOf : kind === "number" ? numberOf : () => undefined;
  return extentOfSizes(
    values
      .map(read)
      .filter((size) => size !== undefined)
      .map(Number),
  );
}

export function extentOfDegrees(graph: Subgraph): Extent | undefined {
  const counts = degrees(graph);
  return extentOfSizes(graph.nodes.map(({ id }) => counts.get(id) ?? 0));
}

function extentOfSizes(sizes: number[]): Extent | undefined {
  if (sizes.length === 0) return undefined;
  const [least, greatest] = [
    sizes.reduce((one, other) => Math.min(one, other)),
    sizes.reduce((one, other) => Math.max(one, other)),
  ];
  return { least, greatest, isWhole: sizes.every(Number.isInteger), sizes };
}

/** How many sizes lie in each of so many equal parts of the extent. */
export function histogram({ least, greatest, sizes }: Extent, parts: number): number[] {
  const counts = new Array<number>(parts).fill(0);
  const span = greatest - least || 1;
  for (const size of sizes) {
    const at = Math.min(parts - 1, Math.floor(((size - least) / span) * parts));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
