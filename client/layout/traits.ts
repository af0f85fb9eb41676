import type { Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import { periodOf } from "../../src/domain/period.ts";
import { ringRoles } from "./ringRoles.ts";

/** What a layout may know of a node besides the room that it takes. */
export interface Trait {
  /** The place of its main label among the ontology's labels. */
  label: number;
  /** The place of its band: the ontology's `bands` first, then each label that is in none. */
  band: number;
  isPole: boolean;
  /** Drawn as a box with its name inside; ringed as a go-between is; or a group that has no name. */
  isBox?: boolean;
  isRinged?: boolean;
  isUnnamed?: boolean;
  /** What it is to the ring, and its place in the order of those that stand in one. */
  role?: "ring" | "between" | "inside" | "outside";
  rank?: number;
  /** When it was, in days since 1970. */
  dates?: { start: number; end: number };
}

export type Traits = Record<string, Trait>;

export function traitsOf({ nodes }: Subgraph, ontology: Ontology): Traits {
  const labels = Object.keys(ontology.labels);
  const bands = ontology.bands ?? [];
  const poles = ontology.composition?.poles ?? [];
  const roles = ringRoles(nodes, ontology);
  return Object.fromEntries(
    nodes.map((node): [string, Trait] => {
      const main = mainLabel(ontology, node.labels);
      const label = main === undefined ? labels.length : labels.indexOf(main);
      const band = bands.findIndex((names) => names.some((name) => node.labels.includes(name)));
      const period = periodOf(ontology, node);
      const dates = period && { start: dayOf(period.start), end: dayOf(period.end) };
      return [
        node.id,
        {
          label,
          band: band < 0 ? bands.length + label : band,
          isPole: poles.includes(node.id),
          ...(dates ? { dates } : {}),
          ...roles.get(node.id),
          ...(main !== undefined && ontology.labels[main]?.shape === "box" ? { isBox: true } : {}),
          ...(node.labels.some((name) => ontology.labels[name]?.shape === "ring") ? { isRinged: true } : {}),
          ...(node.properties.unnamed === true ? { isUnnamed: true } : {}),
        },
      ];
    }),
  );
}

function dayOf(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}
