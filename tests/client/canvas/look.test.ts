import { expect, test } from "vitest";
import { bandOf, calmBandOf } from "../../../client/canvas/bands.ts";
import { look } from "../../../client/canvas/look.ts";
import type { Rule } from "../../../client/canvas/rule.ts";
import type { Theme } from "../../../client/canvas/theme.ts";
import type { Ontology } from "../../../src/domain/ontology.ts";
import { ontology } from "./sample.ts";

const light: Theme = {
  dark: false,
  sans: "sans",
  canvas: "canvas",
  surface: "surface",
  ink: "ink",
  ink2: "ink2",
  ink3: "ink3",
  line: "line",
  lineFaint: "lineFaint",
  marker: "marker",
  focus: "focus",
};
const wide = { frame: "wide", band: 1, crowd: false } as const;

function ruleFor(selector: string, rules: Rule[] = look(ontology, light, wide)): Rule["style"] {
  return rules.find((rule) => rule.selector === selector)?.style ?? {};
}

test("each label has its shape, size and colour", () => {
  const styles = ["Negotiation", "Country", "Agreement", "Place"].map((label) => {
    const { shape, width, height, ...style } = ruleFor(`node.label-${label}`);
    return [label, shape, width, height, style["background-color"], style["border-width"], style["border-color"]];
  });
  expect(styles).toEqual([
    ["Negotiation", "round-rectangle", "data(width)", 24, "surface", 1.5, "#111111"],
    ["Country", "ellipse", 20, 20, "#1F4468", undefined, undefined],
    ["Agreement", "polygon", 22, 22, "#111111", undefined, undefined],
    ["Place", "polygon", 14, 14, "canvas", 1.5, "#111111"],
  ]);
});

test("marks without a shape of Cytoscape's own are polygons", () => {
  expect(ruleFor("node.label-Agreement")["shape-polygon-points"]).toBe("-0.74 -1 0.24 -1 0.74 -0.5 0.74 1 -0.74 1");
});

test("a second label is a ring in the node's own shape, thin where it was only ever a channel", () => {
  expect(ruleFor("node.label-Mediator")).toEqual({
    "outline-width": 2,
    "outline-offset": 3,
    "outline-color": "#007566",
    "text-margin-y": 8,
  });
  expect(ruleFor("node.label-Mediator.thin")).toEqual({ "outline-width": 1.2 });
});

test("a relationship has the line of its reading, with its own end", () => {
  const ends = ["MEDIATED", "MEDIATED-channel", "WITHDREW_FROM"].map((type) => {
    const style = ruleFor(`edge.type-${type}`);
    return [style.width, style["line-color"], style["target-arrow-shape"], style["target-arrow-fill"], style.label];
  });
  expect(ends).toEqual([
    [2.2, "#007566", "triangle", "filled", undefined],
    [1.3, "#007566", "triangle", "hollow", undefined],
    [1.8, "#914579", "tee", "filled", "data(reads)"],
  ]);
});

test("what is implied is dashed, and so is the outline of who has no name", () => {
  expect(ruleFor("edge.implied")).toEqual({ "line-style": "dashed", "line-dash-pattern": [5, 4] });
  expect(ruleFor("node.unnamed")).toMatchObject({ "border-style": "dashed", "font-style": "italic" });
});

test("in the dark the dark colours are used", () => {
  const dark = look(ontology, { ...light, dark: true }, wide);
  expect(ruleFor("node.label-Country", dark)["background-color"]).toBe("#8CB6E4");
  expect(ruleFor("edge.type-MEDIATED", dark)["line-color"]).toBe("#35C2AC");
});

test("from afar lesser names go first, and boxes become years at last", () => {
  const seen = [1, 0.7, 0.5, 0.3].map((zoom) => {
    const rules = look(ontology, light, { ...wide, band: bandOf(zoom) });
    return [
      ruleFor("node.label-Place", rules)["text-opacity"] ?? 1,
      ruleFor("node.label-Country", rules)["text-opacity"] ?? 1,
      ruleFor("node.label-Negotiation", rules).label,
    ];
  });
  expect(seen).toEqual([
    [1, 1, undefined],
    [0, 1, undefined],
    [0, 1, "data(years)"],
    [0, 1, "data(years)"],
  ]);
});

test("between some bands only what is lit looks different: nothing needs to be dressed anew while nothing is", () => {
  const calm = (zoom: number) =>
    look(ontology, light, { ...wide, band: bandOf(zoom) })
      .filter(({ selector }) => !/[.](hot|selected|focused|name-)/.test(selector))
      .map(({ selector, style }) => [selector, style]);
  for (const zoom of [0.97, 0.92, 0.87, 0.82, 0.77, 0.72, 0.67, 0.62, 0.57, 0.52, 0.47, 0.42, 0.37, 0.3, 0.1])
    expect(calm(zoom)).toEqual(calm(calmBandOf(bandOf(zoom))));
});

test("a large picture has neither names nor words on its lines, nor any property of them", () => {
  const large = look(ontology, light, { ...wide, large: true });
  expect(large.flatMap(({ style }) => Object.keys(style).filter((name) => /^(text-|font-|label$)/.test(name)))).toEqual(
    [],
  );
  expect(ruleFor("node.label-Country", large)["background-color"]).toBe("#1F4468");
});

test("a tall frame names no lesser things and no lines", () => {
  const tall = look(ontology, light, { ...wide, frame: "tall" });
  expect(ruleFor("node.label-Place", tall)["text-opacity"]).toBe(0);
  expect(ruleFor("node.label-Country", tall)["text-opacity"]).toBeUndefined();
  expect(ruleFor("edge.type-WITHDREW_FROM", tall).label).toBeUndefined();
});

test("a label keeps its names from afar and in a tall frame, whatever its shape, where its mark is as large as any", () => {
  const large = { ...ontology, labels: { Topic: { ...ontology.labels.Place, shape: "tag", size: 18 } } } as Ontology;
  for (const options of [
    { ...wide, band: bandOf(0.7) },
    { ...wide, frame: "tall" as const },
  ])
    expect(ruleFor("node.label-Topic", look(large, light, options))["text-opacity"]).toBeUndefined();
});

test("where much is lit at once names are smaller, and one without room is left out", () => {
  const many = look(ontology, light, { ...wide, crowd: true, band: 0.5 });
  expect(ruleFor("node.hot", many)["font-size"]).toBe(17);
  expect(ruleFor("node.name-none", many)["text-opacity"]).toBe(0);
});

test("a box has the width of the words in it: its name, or from afar its years", () => {
  const widths = { width: 118, yearsWidth: 58 };
  const widthAt = (band: number) => {
    const rule = ruleFor("node.hot.box, node.selected.box, node.focused.box", look(ontology, light, { ...wide, band }));
    return typeof rule.width === "function" && Math.round(rule.width({ data: (name) => Reflect.get(widths, name) }));
  };
  expect([widthAt(1), widthAt(0.5)]).toEqual([118, 70]);
  expect(ruleFor("node.label-Negotiation", look(ontology, light, { ...wide, band: 0.5 })).width).toBe(
    "data(yearsWidth)",
  );
});

test("a name in an answer or in focus never comes out smaller than 11 pixels", () => {
  for (const zoom of [1.2, 0.95, 0.8, 0.6, 0.45]) {
    const rules = look(ontology, light, { ...wide, band: bandOf(zoom) });
    for (const state of ["hot", "selected", "focused"])
      expect(Number(ruleFor(`node.${state}`, rules)["font-size"]) * zoom).toBeGreaterThanOrEqual(11);
  }
});
