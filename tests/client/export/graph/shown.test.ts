import { expect, test } from "vitest";
import { csvOfTold } from "../../../../client/export/graph/csv.ts";
import { gexfOf } from "../../../../client/export/graph/gexf.ts";
import { graphmlOf } from "../../../../client/export/graph/graphml.ts";
import { jsonOfShown } from "../../../../client/export/graph/json.ts";
import { type Shown, toldNodes, toldRelationships } from "../../../../client/export/graph/shown.ts";
import { node, oman, ontology, relationship } from "../../canvas/sample.ts";

const talks = node("talks", ["Negotiation"], { name: `Talks <"&">`, id: "talks", rounds: 2 });
const mediated = relationship("oman", "MEDIATED", "talks", {
  claim: "=Oman mediated.",
  sources: ["s01.p1"],
  role: "mediator",
});

const shown: Shown = {
  drawn: { nodes: [oman, talks], relationships: [mediated] },
  ontology,
  sources: {
    documents: [
      {
        id: "paper",
        title: "A paper",
        url: "https://example.org/paper",
        updatedOn: "2020-02-01",
        sections: [{ id: "s01", number: 1, title: "The talks", passages: [{ id: "s01.p1", summary: "" }] }],
      },
    ],
    claims: {},
  },
  places: { oman: [10, -20] },
  title: "Sample",
  address: "https://example.org/#/graph",
  graph: { folder: "tiny", hash: "abc" },
  day: new Date("2026-11-28T10:00:00Z"),
};

test("JSON has what is drawn, with its evidence and where each passage stands", () => {
  const content = JSON.parse(jsonOfShown(shown));
  expect(content).toMatchObject({
    title: "Sample",
    graph: { folder: "tiny", version: "abc" },
    nodes: [
      { id: "oman", labels: ["Country", "Mediator"], name: "Oman", x: 10, y: -20 },
      { id: "talks", name: `Talks <"&">` },
    ],
    relationships: [
      {
        type: "MEDIATED",
        from: "oman",
        to: "talks",
        reads: "mediated",
        evidence: {
          claim: "=Oman mediated.",
          basis: "stated",
          passages: [
            {
              id: "s01.p1",
              document: "A paper",
              address: "https://example.org/paper",
              section: 1,
              title: "The talks",
              paragraph: 1,
            },
          ],
        },
      },
    ],
  });
});

test("CSV has a row for each, its properties as columns, and no formula", () => {
  expect(csvOfTold(toldRelationships(shown)).split("\r\n")).toEqual([
    "id,type,from,to,reads,basis,claim,sources,role,passages",
    'oman.MEDIATED.talks,MEDIATED,oman,talks,mediated,stated,\'=Oman mediated.,s01.p1,mediator,"section 1, “The talks”, paragraph 1"',
    "",
  ]);
});

test("a property named like a column of ours stands beside it", () => {
  const [head, , row] = csvOfTold(toldNodes(shown)).split("\r\n");
  expect(head).toBe("id,labels,name,x,y,.name,.id,rounds,passages");
  expect(row).toBe('talks,Negotiation,"Talks <""&"">",,,"Talks <""&"">",talks,2,');
});

test("GraphML declares each property with its type, and joins by id", () => {
  const written = graphmlOf(shown);
  expect(written).toContain('<key id="n4" for="node" attr.name="id" attr.type="string"/>');
  expect(written).toContain('attr.name="rounds" attr.type="double"/>');
  expect(written).toContain('<edge id="oman.MEDIATED.talks" source="oman" target="talks">');
  expect(written).toContain("Talks &lt;&quot;&amp;&quot;&gt;</data>");
});

test("GEXF has names, places and colours", () => {
  const written = gexfOf(shown);
  expect(written).toContain('<node id="oman" label="Oman">');
  expect(written).toContain('<viz:position x="10" y="20" z="0"/><viz:color hex="#1F4468"/>');
  expect(written).toContain('<edge id="oman.MEDIATED.talks" source="oman" target="talks" label="mediated">');
});
