import { shownLines, shownNodes } from "./inShort.ts";
import type { Short } from "./short.ts";

/** What sets a second picture apart from a first one. */
export interface Difference {
  added: string[];
  gone: string[];
  /** Relationships that only the second has, or only the first, among nodes that both have. */
  addedLines: string[];
  goneLines: string[];
  moved: string[];
  /** Fields of the pictures that differ, besides what is drawn and where. */
  otherwise: string[];
}

/** What came, went and moved from the first picture to the second. */
export function difference(first: Short, second: Short): Difference {
  const [placesBefore, placesAfter] = [placesOf(first), placesOf(second)];
  const [linesBefore, linesAfter] = [first, second].map(
    (short) => new Map(shownLines(short).map((line) => [line.id, line])),
  );
  const isBetweenBoth = ({ ends = [] }: { ends?: string[] }) =>
    ends.every((id) => placesBefore.has(id) && placesAfter.has(id));
  const onlyIn = (lines = new Map(), others = new Map()) =>
    [...lines.values()].filter((line) => !others.has(line.id) && isBetweenBoth(line)).map(({ id }) => id);
  return {
    added: [...placesAfter.keys()].filter((id) => !placesBefore.has(id)),
    gone: [...placesBefore.keys()].filter((id) => !placesAfter.has(id)),
    addedLines: onlyIn(linesAfter, linesBefore),
    goneLines: onlyIn(linesBefore, linesAfter),
    moved: [...placesBefore]
      .filter(([id, place]) => placesAfter.has(id) && placesAfter.get(id) !== place)
      .map(([id]) => id),
    otherwise: fieldsThatDiffer(restOf(first), restOf(second)),
  };
}

export function isSame({ otherwise, ...parts }: Difference): boolean {
  return otherwise.length === 0 && Object.values(parts).every(({ length }) => length === 0);
}

/** Where each node stands that is shown. */
const placesOf = (short: Short) =>
  new Map(shownNodes(short).map(({ id, index }) => [id, `${short.places[2 * index]} ${short.places[2 * index + 1]}`]));

/** Nodes that were hidden one by one count as gone; how much there is besides what is drawn, nobody changed. */
function restOf({ rest: { reach: _reach, ...rest } }: Short): Short["rest"] {
  if (!rest.hidden) return rest;
  const hidden = { ...rest.hidden, nodes: [] };
  const { hidden: _, ...others } = rest;
  return Object.values(hidden).some(({ length }) => length > 0) ? { ...others, hidden } : others;
}

function fieldsThatDiffer(first: Short["rest"], second: Short["rest"]): string[] {
  const fields = new Set([...Object.keys(first), ...Object.keys(second)]) as Set<keyof Short["rest"]>;
  return [...fields].filter((field) => JSON.stringify(first[field]) !== JSON.stringify(second[field]));
}
