import type { GraphNode } from "../../../src/domain/graph.ts";
import type { Ontology } from "../../../src/domain/ontology.ts";
import type { Place } from "../../../src/domain/opening.ts";
import type { Places } from "../../layout/box.ts";
import type { Picture } from "../picture.ts";
import { membersIn } from "./grouped.ts";

/** Where everything stands, groups too: a group where that member stands which is nearest to the middle of them. */
export function placesWithGroups({ graph, grouped, places }: Picture, ontology: Ontology): Places {
  if (grouped.length === 0) return places;
  const groups = [...membersIn(graph.nodes, grouped, ontology)].flatMap(([id, nodes]) => {
    const place = middlemost(nodes, places);
    return place ? [[id, place] as const] : [];
  });
  return { ...places, ...Object.fromEntries(groups) };
}

function middlemost(nodes: GraphNode[], places: Places): Place | undefined {
  const stand = nodes.flatMap(({ id }) => (places[id] ? [places[id]] : []));
  const mean = (axis: 0 | 1) => stand.reduce((sum, place) => sum + place[axis], 0) / stand.length;
  const [x, y] = [mean(0), mean(1)];
  const far = (place: Place) => Math.hypot(place[0] - x, place[1] - y);
  return stand.toSorted((one, other) => far(one) - far(other))[0];
}

/** The places of what a mark stands for, once the mark stands elsewhere: all of them go the same way. */
export function movedTogether(moved: Places, before: Places, membersOf: (id: string) => string[]): Places {
  const places = Object.entries(moved).flatMap(([id, [x, y]]) => {
    const [fromX, fromY] = before[id] ?? [x, y];
    return membersOf(id).map((member): [string, Place] => {
      const [atX, atY] = before[member] ?? [fromX, fromY];
      return [member, [atX + x - fromX, atY + y - fromY]];
    });
  });
  return Object.fromEntries(places);
}
