import type { Ontology } from "../../src/domain/ontology.ts";
import { periodOf } from "../../src/domain/period.ts";
import { nameOf } from "../canvas/name.ts";
import type { MatrixLine } from "./matrix.ts";
import type { Order } from "./matrixChoice.ts";

const collator = new Intl.Collator("en", { numeric: true });

/** Lines in an order; where that leaves two equal, by name. `others` are those on the other side, by id. */
export function ordered(
  lines: MatrixLine[],
  order: Order,
  others: Map<string, MatrixLine>,
  ontology: Ontology,
): MatrixLine[] {
  const names = new Map(lines.map(({ node }) => [node.id, nameOf(node, ontology)]));
  const byName = lines.toSorted((one, other) =>
    collator.compare(names.get(one.node.id) ?? "", names.get(other.node.id) ?? ""),
  );
  if (order === "name") return byName;
  if (order === "count") return byName.toSorted((one, other) => other.total - one.total);
  if (order === "similarity") return alike(byName);
  const dates = new Map(lines.map((line) => [line.node.id, datesOf(line, others, ontology)]));
  return byName.toSorted((one, other) => compareDates(dates.get(one.node.id) ?? [], dates.get(other.node.id) ?? []));
}

/** A line's own date, or else the dates of what it is joined to, the earliest first. */
function datesOf({ node, joined }: MatrixLine, others: Map<string, MatrixLine>, ontology: Ontology): string[] {
  const own = periodOf(ontology, node);
  if (own) return [own.start, own.end];
  return [...joined]
    .flatMap((id) => {
      const other = others.get(id);
      return (other && periodOf(ontology, other.node)?.start) ?? [];
    })
    .toSorted();
}

/** The earlier first date comes first, then the earlier second one; without any, last. */
function compareDates(one: string[], other: string[]): number {
  if (one.length === 0 || other.length === 0) return other.length - one.length;
  // All are written alike, so that their letters have the order of the days.
  const [first, second] = [one.join(), other.join()];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** Each next to what shares most with it: from the fullest line on, always the one most like the last. */
function alike(lines: MatrixLine[]): MatrixLine[] {
  const left = new Set(lines.toSorted((one, other) => other.total - one.total));
  const sorted: MatrixLine[] = [];
  let [last] = left;
  while (last) {
    sorted.push(last);
    left.delete(last);
    const from: MatrixLine = last;
    last = mostLike(from, left);
  }
  return sorted;
}

function mostLike(line: MatrixLine, others: Set<MatrixLine>): MatrixLine | undefined {
  let best: { line: MatrixLine; share: number } | undefined;
  for (const other of others) {
    const share = shared(line.joined, other.joined);
    if (!best || share > best.share) best = { line: other, share };
  }
  return best?.line;
}

/** Of what either has, the share that both have. */
function shared(one: Set<string>, other: Set<string>): number {
  const both = [...one].filter((id) => other.has(id)).length;
  return both / (one.size + other.size - both);
}
