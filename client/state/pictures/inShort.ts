import { composed, type Short } from "./short.ts";

/** A relationship in short form: its ends are known where its id is made of theirs. */
interface ShortLine {
  id: string;
  ends?: [string, string];
}

/** All relationships; undefined where the numbers lead nowhere. */
function linesIn({ nodes, types, relationships }: Short): ShortLine[] | undefined {
  const lines: ShortLine[] = [];
  const node = (part: number | string | undefined) => (typeof part === "number" ? nodes[part] : undefined);
  for (let index = 0; index < relationships.length; index++) {
    const part = relationships[index];
    if (typeof part === "string") {
      lines.push({ id: part });
      continue;
    }
    const [type, from, to] = [types[part ?? -1], node(relationships[index + 1]), node(relationships[index + 2])];
    if (type === undefined || from === undefined || to === undefined) return undefined;
    lines.push({ id: composed(from, type, to), ends: [from, to] });
    index += 2;
  }
  return lines;
}

/** All relationships of one that is whole. */
export const shortLines = (short: Short) => linesIn(short) ?? [];

export const relationshipIds = (short: Short) => shortLines(short).map(({ id }) => id);

/** The nodes that are not hidden one by one, each with its place in the list. */
export function shownNodes({ nodes, rest }: Short): { id: string; index: number }[] {
  const hidden = new Set(rest.hidden?.nodes);
  return nodes.map((id, index) => ({ id, index })).filter(({ id }) => !hidden.has(id));
}

/** Relationships whose ends are not hidden, so far as their ids tell their ends. */
export function shownLines(short: Short): ShortLine[] {
  const hidden = new Set(short.rest.hidden?.nodes);
  return shortLines(short).filter(({ ends = [] }) => !ends.some((id) => hidden.has(id)));
}

/** Whether every number in it leads to something. */
export function isWhole(short: Short): boolean {
  const { nodes, places, also, guests } = short;
  return (
    places.length === 2 * nodes.length &&
    (guests === undefined || guests.places.length === 2 * guests.nodes.length) &&
    also.every((index) => index < nodes.length) &&
    linesIn(short) !== undefined
  );
}
