import type { ElementDefinition } from "cytoscape";
import type { GraphRelationship } from "../../src/domain/graph.ts";
import { type Ontology, reading } from "../../src/domain/ontology.ts";
import type { Place } from "../../src/domain/opening.ts";
import { groupText } from "../text/group.ts";
import { relationshipKey, typeClass, variantClass } from "./classes.ts";
import type { Drawing } from "./drawing.ts";

export function relationshipElement(
  relationship: GraphRelationship,
  { ontology, places, sums }: Drawing,
  { between, unsaid, aside }: Besides,
): ElementDefinition {
  const { id, from, to } = relationship;
  const { reads, line } = reading(ontology, relationship);
  const bowed = line?.bowed ?? false;
  const alike = between.filter((other) => (reading(ontology, other).line?.bowed ?? false) === bowed);
  const turn = bowed ? alike.indexOf(relationship) : 0;
  const isApart = !bowed && (between.length > 1 || aside !== 0);
  const count = sums?.get(id)?.length ?? 1;
  const words = count > 1 ? groupText.times(reads, count) : reads;
  const isNoted = typeof relationship.properties.note === "string";
  const data = {
    id: relationshipKey(id),
    relationship: id,
    source: from,
    target: to,
    reads: words,
    ...(isNoted && { isNoted }),
  };
  return {
    group: "edges",
    data: bowed
      ? { ...data, ...(turn > 0 ? { turn } : {}), bow: bowOf(places[from] ?? [0, 0], places[to] ?? [0, 0], turn) }
      : isApart
        ? { ...data, bend: between.length > 1 ? bendOf(relationship, alike) : aside }
        : data,
    classes: relationshipClasses(relationship, ontology, { parallel: isApart, unsaid }),
  };
}

/** What a relationship is by what is drawn besides it. */
interface Besides {
  /** All that joins the same two nodes, itself among it. */
  between: GraphRelationship[];
  /** Another one nearby says the same words. */
  unsaid: boolean;
  /** How far it is drawn aside, where it is the only one. */
  aside: number;
}

function relationshipClasses(
  relationship: GraphRelationship,
  ontology: Ontology,
  { parallel, unsaid }: { parallel: boolean; unsaid: boolean },
): string[] {
  const { type, properties } = relationship;
  const variant = variantOf(relationship, ontology);
  const { line } = reading(ontology, relationship);
  return [
    typeClass(type),
    ...(variant ? [variantClass(type, variant)] : []),
    ...(line ? [] : ["faint"]),
    ...(line?.bowed ? ["bowed"] : []),
    ...(properties.basis === "implied" ? ["implied"] : []),
    ...(parallel ? ["parallel"] : []),
    ...(unsaid ? ["unsaid"] : []),
  ];
}

/** Pixels between the middles of straight lines that are drawn apart. */
const step = 13;

/** How far a line keeps from the straight one between its nodes: by its place among those beside it, sorted by id. */
function bendOf({ id, from, to }: GraphRelationship, beside: GraphRelationship[]): number {
  const before = beside.filter((other) => other.id < id).length;
  const side = from < to ? 1 : -1;
  return side * 2 * step * (before - (beside.length - 1) / 2);
}

/** How much farther out each further bowed line between the same two nodes lies. */
const apart = 22;

/** Bowed lines curve towards the middle of the picture, by 12 % of their length and at most 60; a second one further. */
export function bowOf([x, y]: Place, [toX, toY]: Place, turn = 0): number {
  const bow = Math.min(60, 0.12 * Math.hypot(toX - x, toY - y)) + apart * turn;
  const side = (toX - x) * -(y + toY) - (toY - y) * -(x + toX);
  return Math.round(side >= 0 ? bow : -bow);
}

/** The value that decides how a relationship reads, where it does not read as its type does. */
export function variantOf({ type, properties }: GraphRelationship, ontology: Ontology): string | undefined {
  return ontology.types[type]?.variants.find(({ property, equals }) => properties[property] === equals)?.equals;
}
