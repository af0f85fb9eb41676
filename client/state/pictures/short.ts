import { z } from "zod";
import { type GraphRelationship, NodeId } from "../../../src/domain/graph.ts";
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

/** The picture with what is selected, as short as it can be told. */
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

/** The id that a relationship of a graph folder has. */
export const composed = (from = "", type = "", to = "") => `${from}.${type}.${to}`;

/** In the order of the schema, so that the same picture is always written the same. */
function restOf(picture: Picture): Rest {
  const given: Record<string, unknown> = picture;
  const usual: Record<string, unknown> = emptyPicture;
  const differing = Object.keys(Rest.shape).filter(
    (name) => JSON.stringify(given[name]) !== JSON.stringify(usual[name]),
  );
  return Object.fromEntries(differing.map((name) => [name, given[name]]));
}
