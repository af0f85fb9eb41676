import type { ElementDefinition } from "cytoscape";
import type { GraphRelationship } from "../../src/domain/graph.ts";
import { type Ontology, reading } from "../../src/domain/ontology.ts";
import { sizeText } from "../text/size.ts";
import { relationshipKey } from "./classes.ts";

/** More readings than these are told by their number. */
const mostReadings = 2;
/** Pixels that a line gains with each doubling of what it stands for. */
const gain = 0.9;

/** One line for several relationships between two nodes: how many, and in which words as far as they are few. */
export function bundleElement(pair: string, bundled: GraphRelationship[], ontology: Ontology): ElementDefinition {
  const [first] = bundled;
  const readings = [...new Set(bundled.map((relationship) => reading(ontology, relationship).reads))];
  const words = readings.length > mostReadings ? sizeText.bundles.several(bundled.length) : readings.join(" · ");
  const isOneWay = bundled.every(({ from }) => from === first?.from);
  return {
    group: "edges",
    data: {
      id: `bundle ${pair}`,
      relationship: first?.id,
      bundled: bundled.map(({ id }) => relationshipKey(id)),
      source: first?.from,
      target: first?.to,
      reads: words,
      count: sizeText.bundles.count(bundled.length),
      thickness: 1 + gain * Math.log2(bundled.length),
    },
    classes: [
      "bundle",
      ...(isOneWay ? ["one-way"] : []),
      ...(bundled.every(({ properties }) => properties.basis === "implied") ? ["implied"] : []),
    ],
  };
}

/** The states of a line that stands for several: those of any that is more than one of the rest. */
export function statesOfBundle(keys: string[], states: Map<string, string[]>): string[] {
  const all = keys.flatMap((key) => (states.has(key) ? [states.get(key) ?? []] : []));
  if (all.length === 0) return ["faded"];
  const telling = all.flat().filter((state) => state !== "dim" && state !== "aside");
  return telling.length > 0 ? [...new Set(telling)] : (all[0] ?? []);
}
