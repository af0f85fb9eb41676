import type { Subgraph } from "../../../src/domain/graph.ts";
import type { Ontology } from "../../../src/domain/ontology.ts";
import { colourRows } from "./colours.ts";
import type { Tint } from "./palette.ts";
import { isPlain, type Style } from "./style.ts";
import { shareOf, traitValues } from "./traits.ts";

/** What a style makes of the nodes of a picture: 0 to 1 for the size, a colour, a property to be written, by label. */
export interface Dressing {
  sizes: Map<string, number>;
  tints: Map<string, Tint>;
  captions: Record<string, string>;
}

/** An ontology with what the reader's style changes of it; the canvas draws by it. */
export type Dressed = Ontology & { dressing?: Dressing };

/** Measured on all that is in the picture, filtered or not: a filter changes no mark. */
export function dressed(ontology: Ontology, style: Style, graph: Subgraph): Dressed {
  if (isPlain(style)) return ontology;
  return {
    ...ontology,
    dressing: { sizes: sizesOf(style, graph), tints: tintsOf(style, graph), captions: style.captions ?? {} },
  };
}

function sizesOf({ size }: Style, graph: Subgraph): Dressing["sizes"] {
  if (!size) return new Map();
  const { sizes, extent } = traitValues(size, graph);
  return new Map(extent ? [...sizes].map(([id, value]) => [id, shareOf(value, extent)]) : []);
}

function tintsOf({ colour }: Style, graph: Subgraph): Dressing["tints"] {
  if (!colour) return new Map();
  return new Map(colourRows(colour, graph).flatMap(({ tint, nodes }) => nodes.map((id) => [id, tint] as const)));
}
