import { z } from "zod";
import { type GraphRelationship, NodeId, type Subgraph } from "../../../src/domain/graph.ts";
import { guestsIn, withoutGuests } from "../guests.ts";
import type { History } from "../history.ts";
import { emptyPicture, Picture } from "../picture.ts";

/** All of a picture but what it is drawn from, where that stands, and what only just came in. */
const Rest = Picture.omit({ graph: true, places: true, fresh: true }).partial();
type Rest = z.infer<typeof Rest>;

/** What a place brought into the picture for as long as it is open. */
const Guests = z.strictObject({
  nodes: z.array(NodeId).max(100_000),
  places: z.array(z.int().nullable()),
  relationships: z.array(z.string().min(1)),
});

/**
 * A picture in short form: nodes and relationships by id, and whatever else differs from an empty picture. It follows
 * the schema of `Picture`, so that a field which is added there travels too.
 */
export const Short = z.strictObject({
  nodes: z.array(NodeId).max(100_000),
  /** x and y of each node, one after the other; null where it has none. */
  places: z.array(z.int().nullable()),
  types: z.array(z.string()),
  /** Three numbers for an id such as `oman.MEDIATED.talks`: its type, and the nodes at both ends. Another id as it is. */
  relationships: z.array(z.union([z.int().min(0), z.string().min(1)])),
  /** Which nodes Space added to the selection. */
  also: z.array(z.int().min(0)).default([]),
  rest: Rest.default({}),
  guests: Guests.optional(),
});
export type Short = z.infer<typeof Short>;

/** The picture before its guests came, and those. */
export function shortWithGuests(history: History, alsoSelected: string[]): Short {
  const { nodes, relationships } = guestsIn(history);
  const own = withoutGuests(history).present;
  if (nodes.length + relationships.length === 0) return shortOf(own, alsoSelected);
  const { places } = history.present;
  return {
    ...shortOf(own, alsoSelected),
    guests: {
      nodes: nodes.map(({ id }) => id),
      places: nodes.flatMap(({ id }) => places[id] ?? [null, null]),
      relationships: relationships.map(({ id }) => id),
    },
  };
}

export function shortOf(picture: Picture, alsoSelected: string[] = []): Short {
  const { nodes, relationships } = picture.graph;
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  const types = [...new Set(relationships.map(({ type }) => type))];
  return {
    nodes: nodes.map(({ id }) => id),
    places: nodes.flatMap(({ id }) => picture.places[id] ?? [null, null]),
    types,
    relationships: relationships.flatMap((relationship) => relationshipIn(relationship, types, at)),
    also: alsoSelected.flatMap((id) => at.get(id) ?? []),
    rest: restOf(picture),
  };
}

function relationshipIn(
  { id, type, from, to }: GraphRelationship,
  types: string[],
  at: Map<string, number>,
): (number | string)[] {
  const [start, end] = [at.get(from), at.get(to)];
  if (id !== composed(from, type, to) || start === undefined || end === undefined) return [id];
  return [types.indexOf(type), start, end];
}

const composed = (from = "", type = "", to = "") => `${from}.${type}.${to}`;

/** In the order of the schema, so that the same picture is always written the same. */
function restOf(picture: Picture): Rest {
  const given: Record<string, unknown> = picture;
  const usual: Record<string, unknown> = emptyPicture;
  const differing = Object.keys(Rest.shape).filter(
    (name) => JSON.stringify(given[name]) !== JSON.stringify(usual[name]),
  );
  return Object.fromEntries(differing.map((name) => [name, given[name]]));
}

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

/** The picture again, of what the graph still has. */
export function pictureOf(short: Short, graph: Subgraph): Picture {
  const known = new Set(graph.nodes.map(({ id }) => id));
  const there = (ids: string[] = []) => ids.filter((id) => known.has(id));
  const rest = { ...emptyPicture, ...short.rest };
  return {
    ...rest,
    graph,
    places: placesIn(short, known),
    hidden: { ...rest.hidden, nodes: there(rest.hidden.nodes) },
    pinned: there(rest.pinned),
    fresh: [],
  };
}

/** All but the guests. */
export function ownOf({ guests }: Short, { nodes, relationships }: Subgraph): Subgraph {
  const gone = new Set([...(guests?.nodes ?? []), ...(guests?.relationships ?? [])]);
  return {
    nodes: nodes.filter(({ id }) => !gone.has(id)),
    relationships: relationships.filter(({ id }) => !gone.has(id)),
  };
}

/** The guests again, and where they stand. */
export function guestsOf({ guests }: Short, graph: Subgraph): { graph: Subgraph; places: Picture["places"] } {
  const { nodes = [], relationships = [], places = [] } = guests ?? {};
  return {
    graph: {
      nodes: graph.nodes.filter(({ id }) => nodes.includes(id)),
      relationships: graph.relationships.filter(({ id }) => relationships.includes(id)),
    },
    places: placesIn({ nodes, places }, new Set(graph.nodes.map(({ id }) => id))),
  };
}

function placesIn({ nodes, places }: Pick<Short, "nodes" | "places">, known: Set<string>): Picture["places"] {
  const stand = nodes.flatMap((id, index) => {
    const [x, y] = [places[2 * index], places[2 * index + 1]];
    return known.has(id) && typeof x === "number" && typeof y === "number" ? [[id, [x, y]] as const] : [];
  });
  return Object.fromEntries(stand) as Picture["places"];
}

export function alsoSelectedIn({ nodes, also }: Short, graph: Subgraph): string[] {
  const known = new Set(graph.nodes.map(({ id }) => id));
  return also.flatMap((index) => nodes[index] ?? []).filter((id) => known.has(id));
}
