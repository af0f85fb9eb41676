import type { Ontology } from "../../src/domain/ontology.ts";
import type { Box, Places } from "./box.ts";
import type { NameSides } from "./timeNames.ts";

/** A band of a picture that stands by date: what stands there, and from where to where. */
export interface Band {
  /** The plurals of the labels there, the commonest first. */
  titles: string[];
  hasBars: boolean;
  top: number;
  bottom: number;
}

/** The bands from above to below; what has no date is none. */
export function bandsOf(
  nodes: { id: string; label: string }[],
  boxes: Box[],
  places: Places,
  names: NameSides,
  ontology: Ontology,
): Band[] {
  const room = new Map(boxes.map((box) => [box.id, box]));
  const isThere = ({ id }: { id: string }) =>
    places[id] && room.has(id) && names.days.has(id) && !names.traits[id]?.isPole;
  const members = Map.groupBy(nodes.filter(isThere), ({ id }) => names.traits[id]?.band ?? 0);
  return [...members.keys()]
    .toSorted((one, other) => one - other)
    .map((key) => {
      const some = members.get(key) ?? [];
      const edges = some.map(({ id }) => {
        const y = places[id]?.[1] ?? 0;
        return { top: y - (room.get(id)?.top ?? 0), bottom: y + (room.get(id)?.bottom ?? 0) };
      });
      return {
        titles: titlesOf(
          some.map(({ label }) => label),
          ontology,
        ),
        hasBars: some.some(({ id }) => names.traits[id]?.isBox),
        top: Math.min(...edges.map(({ top }) => top)),
        bottom: Math.max(...edges.map(({ bottom }) => bottom)),
      };
    });
}

function titlesOf(labels: string[], ontology: Ontology): string[] {
  const counts = Map.groupBy(labels, (label) => label);
  return [...counts.keys()]
    .toSorted((one, other) => (counts.get(other)?.length ?? 0) - (counts.get(one)?.length ?? 0))
    .map((label) => ontology.labels[label]?.plural.split(",")[0] ?? label);
}
