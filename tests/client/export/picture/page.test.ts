import { expect, test } from "vitest";
import { elementsOf } from "../../../../client/canvas/elements.ts";
import { look } from "../../../../client/canvas/look.ts";
import { readScene } from "../../../../client/canvas/scene/readScene.ts";
import { extentOf } from "../../../../client/export/picture/extent.ts";
import { legendOf } from "../../../../client/export/picture/legend.ts";
import { withStyle } from "../../../../client/export/picture/legendOfStyle.ts";
import { writePage } from "../../../../client/export/picture/page.ts";
import type { GraphNode } from "../../../../src/domain/graph.ts";
import { node, ontology, relationship, width } from "../../canvas/sample.ts";
import { colours, drawn, measure, pageOf, places, shortAddress, theme, words } from "./sample.ts";

test("what is drawn is written with its names, marks, lines, dashes and ends", () => {
  const { svg, scene } = pageOf(drawn);
  expect(scene.nodes.map(({ id, outline }) => [id, outline.is])).toEqual([
    ["oman", "ellipse"],
    ["iran", "ellipse"],
    ["jcpoa", "polygon"],
    ["talks", "box"],
  ]);
  expect(
    scene.lines.map(({ id, dash, bend, ends }) => [id, dash, bend !== undefined, ends.map(({ shape }) => shape)]),
  ).toEqual([
    ["iran.WITHDREW_FROM.jcpoa", undefined, false, ["tee"]],
    ["oman.MEDIATED.talks", [5, 4], true, ["triangle"]],
  ]);
  expect(words(svg)).toEqual(
    expect.arrayContaining(["Revived talks", "April 2025", "Oman", "Iran", "JCPOA", "withdrew from"]),
  );
  expect(svg).not.toContain("foreignObject");
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test("a mediator has its ring, a line ends at the border of its mark", () => {
  const { scene } = pageOf(drawn);
  expect(scene.nodes.find(({ id }) => id === "oman")?.ring).toEqual({ colour: "#007566", width: 2, reach: 5 });
  const line = scene.lines.find(({ id }) => id === "iran.WITHDREW_FROM.jcpoa");
  // The mark of a pole has a radius of 23.
  expect(Math.round(Math.hypot((line?.from[0] ?? 0) + 200, (line?.from[1] ?? 0) - 40))).toBe(23);
});

test("an address that nobody could type stands there without the picture, and the drawing leads to it all the same", () => {
  const address = `https://example.org/#/graph?s=${"f".repeat(2000)}`;
  const { svg } = pageOf(drawn, { address });
  expect(words(svg)).toContain(shortAddress);
  expect(words(svg)).toContain("What it shows, without the places of the marks:");
  expect(words(svg).join("")).not.toContain("ffff");
  expect(svg).toContain(`href="${address}"`);
});

test("the legend has the marks and lines that are used, and no others", () => {
  const { svg } = pageOf(drawn);
  expect(words(svg)).toEqual(
    expect.arrayContaining(["Negotiations", "Countries", "Mediators", "Agreements", "mediated", "implied, not stated"]),
  );
  expect(words(svg)).not.toContain("Places");
  expect(words(svg)).not.toContain("other relationships");
});

test("where colours follow a rule, shapes are grey in the legend and each colour says what it stands for", () => {
  const { scene } = pageOf(drawn);
  const items = withStyle(legendOf(drawn, ontology, scene), [{ words: "1981", nodes: ["oman"] }], scene, "#777777");
  const fills = items.flatMap(({ words, node: mark }) => (mark ? [[words, mark.border?.colour ?? mark.fill]] : []));
  expect(fills).toEqual([
    ["Negotiations", "#777777"],
    ["Countries", "#777777"],
    ["Mediators", "#777777"],
    ["Agreements", "#777777"],
    ["1981", "#1f4468"],
  ]);
});

test("names and titles are escaped, and what XML cannot hold is replaced", () => {
  const odd: GraphNode = node("talks", ["Country"], { name: `<b>&"'\u0000\ud800` });
  const { svg } = pageOf({ nodes: [odd], relationships: [] }, { title: "A & B < C" });
  expect(svg).toContain("&lt;b&gt;&amp;&quot;'\ufffd\ufffd");
  expect(svg).toContain(">A &amp; B &lt; C</title>");
  expect(svg).toContain('href="https://example.org/#/graph?a=1&amp;b=2"');
});

test("a thousand nodes are written in a few seconds, and words grow with the page", () => {
  const nodes = Array.from({ length: 1000 }, (_, index) => node(`n${index}`, ["Country"]));
  const relationships = nodes.slice(1).map(({ id }, index) => relationship(`n${index}`, "PARTICIPATED_IN", id));
  const spread = Object.fromEntries(
    nodes.map(({ id }, index) => [id, [(index % 40) * 110, Math.floor(index / 40) * 60]]),
  );
  const elements = elementsOf({
    drawn: { nodes, relationships },
    graph: { nodes, relationships },
    places: spread as never,
    ontology,
    frame: "wide",
    width,
  });
  const scene = readScene({
    elements,
    rules: look(ontology, theme, { frame: "wide", band: 1, crowd: false }),
    theme,
    width,
  });
  const page = writePage({
    scene,
    area: extentOf(scene, measure),
    colours,
    measure,
    title: "Many",
    lead: "1,000 nodes",
    description: "Many.",
    legend: [],
    notes: undefined,
    address: "https://example.org/",
    shortAddress: "https://example.org/",
    made: [],
    hasGround: false,
  });
  expect(page.width).toBeGreaterThan(4000);
  expect(page.svg).toMatch(/font-size="8\d(\.\d+)?" font-weight="500"[^>]*>Many</);
});

test("a picture by date has its bands and rows, and lines that turn down to what was, with a mark at the turn", () => {
  const plain = elementsOf({ drawn, graph: drawn, places: { ...places } as never, ontology, frame: "wide", width });
  const elements = plain.map((element) =>
    element.data.id === "relationship oman.MEDIATED.talks"
      ? {
          ...element,
          data: { ...element.data, turnWeight: 0.5, turnDistance: 0 },
          classes: [...(element.classes ?? []), "scored", "scored-from"],
        }
      : element,
  );
  const rules = look(ontology, theme, { frame: "wide", band: 1, crowd: false });
  const scene = {
    ...readScene({ elements, rules, theme, width }),
    axis: {
      years: [{ year: 2020, x: 0 }],
      bars: [],
      bands: [
        { title: "Countries", rest: ["and people"], top: 40, bottom: 80 },
        { title: "Negotiations", rest: [], top: 100, bottom: 120 },
      ],
      rows: { from: -100, to: 200, at: [60] },
    },
  };
  const line = scene.lines.find(({ id }) => id === "oman.MEDIATED.talks");
  // Oman at 200, 60 mediated talks at 0, 0: along the row, then up.
  expect(line?.turn).toEqual({
    at: [0, 60],
    mark: { fill: "#1f4468", ring: { colour: "#007566", isDashed: true } },
  });
  const { svg } = writePage({
    scene,
    area: extentOf(scene, measure),
    colours,
    measure,
    title: "By date",
    lead: "",
    description: "By date.",
    legend: [],
    notes: undefined,
    address: shortAddress,
    shortAddress,
    made: [],
    hasGround: true,
  });
  expect(words(svg)).toEqual(expect.arrayContaining(["2020", "Countries", "and people", "Negotiations"]));
  expect(svg).toMatch(/d="M[\d.]+,60L0,60L0,[\d.]+"/);
  expect(svg).toContain('<circle cx="0" cy="60" r="8.5"');
  expect(svg).toContain("M-100.0,60.0H200.0");
});
