import { elementsOf } from "../../../../client/canvas/elements.ts";
import { look } from "../../../../client/canvas/look.ts";
import { readScene } from "../../../../client/canvas/scene/readScene.ts";
import { extentOf, shownIn } from "../../../../client/export/picture/extent.ts";
import { footnotesOf } from "../../../../client/export/picture/footnotes.ts";
import { legendOf } from "../../../../client/export/picture/legend.ts";
import { writePage } from "../../../../client/export/picture/page.ts";
import type { Measure } from "../../../../client/export/picture/words.ts";
import type { Subgraph } from "../../../../src/domain/graph.ts";
import type { SourceList } from "../../../../src/domain/sources.ts";
import { iran, jcpoa, oman, ontology, relationship, talks, width } from "../../canvas/sample.ts";

export const theme = {
  dark: false,
  sans: "Sans",
  canvas: "#F4F5F2",
  surface: "#FFFFFF",
  ink: "#15201D",
  ink2: "#46534F",
  ink3: "#5F6B67",
  line: "#7C8883",
  lineFaint: "#848F8A",
  marker: "#FFD84A",
  focus: "#1A5CD6",
};
export const colours = { paper: "#F4F5F2", ink: "#15201D", ink2: "#46534F", ink3: "#5F6B67", faint: "#848F8A" };
export const measure: Measure = (text, { size }) => text.length * size * 0.5;

export const sources: SourceList = {
  documents: [
    {
      id: "paper",
      title: "A paper",
      updatedOn: "2020-02-01",
      sections: [
        {
          id: "s01",
          number: 1,
          title: "The talks",
          passages: [
            { id: "s01.p1", summary: "" },
            { id: "s01.p2", summary: "" },
          ],
        },
        { id: "s02", number: 2, title: "Later", passages: [{ id: "s02.p1", summary: "" }] },
      ],
    },
  ],
  claims: {},
};

export const mediated = relationship("oman", "MEDIATED", "talks", {
  claim: "Oman carried the messages.",
  sources: ["s01.p1", "s01.p2", "s02.p1"],
  basis: "implied",
  reason: "The list names it.",
});
export const withdrew = relationship("iran", "WITHDREW_FROM", "jcpoa", {
  claim: "Iran left it.",
  sources: ["s02.p1"],
  note: "The date is odd.",
});
export const drawn: Subgraph = { nodes: [talks, oman, iran, jcpoa], relationships: [withdrew, mediated] };
export const places = { talks: [0, 0], oman: [200, 60], iran: [-200, 40], jcpoa: [-40, 140] } as const;

export const shortAddress = "https://example.org/#/graph";

export function pageOf(
  graph: Subgraph,
  { most = 40, title = "A title", address = "https://example.org/#/graph?a=1&b=2" } = {},
) {
  const elements = elementsOf({ drawn: graph, graph, places: { ...places } as never, ontology, frame: "wide", width });
  const rules = look(ontology, theme, { frame: "wide", band: 1, crowd: false });
  const scene = readScene({ elements, rules, theme, width });
  const shown = shownIn(graph, scene);
  const notes = footnotesOf({
    drawn: shown,
    ontology,
    sources,
    lit: new Set(),
    faded: new Set(),
    hasFaded: true,
    most,
  });
  const page = writePage({
    scene,
    area: extentOf(scene, measure),
    colours,
    measure,
    title,
    lead: "2 nodes",
    description: "A graph.",
    legend: legendOf(shown, ontology, scene),
    notes,
    address,
    shortAddress,
    made: ["Backchannel", "Graph tiny, version 123"],
    hasGround: true,
  });
  return { ...page, scene, notes };
}

export const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
