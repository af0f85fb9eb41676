import { computed } from "@preact/signals";
import type { EdgeSingular } from "cytoscape";
import type { Subgraph } from "../../src/domain/graph.ts";
import type { Places } from "../layout/box.ts";
import { besideMargin, besideSize, type NameSides, nameSides, rowMark, sideOf } from "../layout/timeNames.ts";
import { ontology, picture } from "../state/session.ts";
import { relationshipKey } from "./classes.ts";
import type { Rule } from "./rule.ts";
import { traits } from "./traits.ts";

/** How the names of a picture that stands by date stand; undefined for any other. */
export const dated = computed<NameSides | undefined>(() => {
  const { graph, layout, axis } = picture.value;
  if (layout !== "time" || !axis) return undefined;
  const ids = graph.nodes.map(({ id }) => id);
  return nameSides(ids, graph.relationships, traits(graph, ontology.value), axis);
});

/**
 * The classes that this adds, by Cytoscape's ids: names beside their marks, and lines that go along the row of who took
 * part and then down to what was, like a score; all other lines are hushed.
 */
export function classesByDate(drawn: Subgraph, places: Places, names: NameSides): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  const isActor = (id: string) => names.actors.has(names.traits[id]?.band ?? -1) && !names.traits[id]?.isPole;
  for (const { id } of drawn.nodes) {
    const side = sideOf(id, places[id]?.[0] ?? 0, names);
    const isRow = isActor(id) && names.days.has(id);
    const more = [...(names.traits[id]?.isRinged ? ["beside-ringed"] : []), ...(isRow ? ["beside-row"] : [])];
    if (side) classes.set(id, ["beside", `beside-${side}`, ...more]);
  }
  for (const { id, from, to } of drawn.relationships) {
    const end = isActor(from) ? "from" : "to";
    const [actor, other] = end === "from" ? [from, to] : [to, from];
    const isScored = isActor(actor) && !isActor(other) && names.traits[other]?.isBox;
    classes.set(relationshipKey(id), isScored ? ["scored", `scored-${end}`] : ["hushed"]);
  }
  return classes;
}

/** Where the line turns: at the height of who took part, above what was. */
export function corner(line: EdgeSingular): { x: number; y: number } {
  const [from, to] = [line.source().position(), line.target().position()];
  return line.hasClass("scored-from") ? { x: to.x, y: from.y } : { x: from.x, y: to.y };
}

/** Tells Cytoscape where the line turns: as a share of the way between its ends, and so far to the side of it. */
export function turn(line: EdgeSingular): void {
  const [from, to] = [line.source().position(), line.target().position()];
  const at = corner(line);
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y) || 1;
  const [alongX, alongY] = [at.x - from.x, at.y - from.y];
  line.data({
    turnWeight: (alongX * x + alongY * y) / (length * length),
    turnDistance: (alongY * x - alongX * y) / length,
  });
}

/** How far from a mark, or from the ring around it, the name beside it begins. */
const margins = { mark: besideMargin + 1, ring: besideMargin + 5 };
const hush = 0.16;

/** What these classes look like: beneath what the states of nodes and lines say, and above it. */
export const dateRules: { beneath: Rule[]; above: Rule[] } = {
  beneath: [
    { selector: "edge.hushed", style: { opacity: hush } },
    { selector: "node.beside", style: { "font-size": besideSize, "text-max-width": "400px" } },
    { selector: "node.beside-row", style: { width: rowMark, height: rowMark } },
    {
      selector: "edge.scored",
      style: {
        "curve-style": "segments",
        "edge-distances": "node-position",
        "segment-weights": "data(turnWeight)",
        "segment-distances": "data(turnDistance)",
      },
    },
  ],
  above: [
    { selector: "edge.hushed.dim", style: { opacity: hush / 2 } },
    { selector: "edge.hushed.near, edge.hushed.hot", style: { opacity: 1 } },
    ...(["left", "right"] as const).flatMap((side) => {
      const sign = side === "left" ? -1 : 1;
      const style = { "text-valign": "center", "text-halign": side, "text-margin-y": 0 };
      return [
        { selector: `node.beside-${side}`, style: { ...style, "text-margin-x": sign * margins.mark } },
        { selector: `node.beside-${side}.beside-ringed`, style: { "text-margin-x": sign * margins.ring } },
      ];
    }),
  ],
};
