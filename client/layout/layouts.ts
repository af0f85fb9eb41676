import type { Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import type { OpeningPicture } from "../../src/domain/opening.ts";
import { periodOf } from "../../src/domain/period.ts";
import type { LayoutName } from "../state/picture.ts";

/** What decides whether a layout makes sense. */
interface Circumstances {
  graph: Subgraph;
  ontology: Ontology;
  opening: OpeningPicture["places"];
}

interface LayoutEntry {
  name: LayoutName;
  title: string;
  description: string;
  available: (circumstances: Circumstances) => boolean;
}

const always = () => true;

/** Fewer of the ring's label than this make no ring. */
const fewest = 3;

/** Whether someone composed the picture as a ring, or the ontology says what forms one. */
export function hasRing({ graph, ontology, opening }: Circumstances): boolean {
  if (opening !== undefined && Object.keys(opening).length > 0) return true;
  const ring = ontology.composition?.ring;
  return (
    ring !== undefined && graph.nodes.filter(({ labels }) => mainLabel(ontology, labels) === ring).length >= fewest
  );
}

/** The layouts that a reader can choose. */
export const layouts: LayoutEntry[] = [
  {
    name: "ring",
    title: "Ring",
    description: "In order around the two poles, the rest near what it is joined to",
    available: hasRing,
  },
  {
    name: "time",
    title: "Time",
    description: "Everything dated at its date, wider where dates crowd",
    available: ({ graph, ontology }) => graph.nodes.some((node) => periodOf(ontology, node) !== undefined),
  },
  { name: "layers", title: "Layers", description: "Who, what and outcome side by side", available: always },
  {
    name: "radial",
    title: "Radial",
    description: "By distance from what is selected, or else the best connected",
    available: always,
  },
  { name: "circle", title: "Circle", description: "One circle, neighbours near each other", available: always },
  { name: "grid", title: "Grid", description: "Rows, label after label", available: always },
  { name: "force", title: "Force", description: "What is joined stands close", available: always },
  { name: "live", title: "Live", description: "As it is; the rest gives way while you drag", available: always },
];
