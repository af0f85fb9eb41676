import { expect, test } from "vitest";
import { markOfNode } from "../../../../client/canvas/mark.ts";
import { writtenName } from "../../../../client/canvas/name.ts";
import { emptyPicture } from "../../../../client/state/picture.ts";
import { step } from "../../../../client/state/step.ts";
import { stepWords } from "../../../../client/state/stepWords.ts";
import { type ColourRow, colourRows } from "../../../../client/state/style/colours.ts";
import { dressed } from "../../../../client/state/style/dressing.ts";
import { forColour, forSize, offeredProperties } from "../../../../client/state/style/offered.ts";
import { categories, neutral, steps } from "../../../../client/state/style/palette.ts";
import { withCaption, withTrait } from "../../../../client/state/style/style.ts";
import { colourWords } from "../../../../client/state/style/styleWords.ts";
import { node, ontology, relationship } from "../../canvas/sample.ts";
import { opened } from "../pictureSample.ts";

const place = (id: string, properties: object) => node(id, ["Place"], properties as Record<string, string>);
const of = (...values: unknown[]) => ({
  nodes: values.map((value, index) => place(`n${index}`, value === undefined ? {} : { value })),
  relationships: [],
});
const byValue = { by: "property", property: "value" } as const;
const told = (rows: ColourRow[]) => rows.map((row) => [colourWords(row), row.nodes.length]);

test("size grows with the area: a quarter of the greatest value is half as wide above the least", () => {
  const graph = of(0, 100);
  const worn = dressed(ontology, { size: byValue }, graph);
  const widths = graph.nodes.map((one) => markOfNode(one, worn, "wide").width);
  expect(widths).toEqual([10, 46]);
  expect(markOfNode(place("other", {}), worn, "wide").width).toBe(14);
});

test("a box is sized by its name", () => {
  const one = node("one", ["Negotiation"]);
  const graph = { nodes: [one, node("two", ["Country"])], relationships: [relationship("two", "MEDIATED", "one")] };
  const worn = dressed(ontology, { size: { by: "degree" } }, { ...graph, nodes: [...graph.nodes, node("three", [])] });
  expect(markOfNode(one, worn, "wide")).toMatchObject({ height: 31, name: { size: 15 } });
});

test("values have a colour each, the commonest first; those beyond the palette share one, as those without do", () => {
  expect(told(colourRows(byValue, of("a", "b", "b", undefined)))).toEqual([
    ["b", 2],
    ["a", 1],
    ["without it", 1],
  ]);
  const many = colourRows(byValue, of(...Array.from({ length: 11 }, (_, index) => `v${index}`)));
  expect(many.length).toBe(9);
  expect(told(many).at(-1)).toEqual(["3 other values", 3]);
  expect(many.at(-1)?.tint).toBe(neutral);
});

test("sizes have steps that hold each of them once", () => {
  expect(told(colourRows(byValue, of(1, 2, 3, 4, 5, 5)))).toEqual([
    ["1", 1],
    ["2", 1],
    ["3", 1],
    ["4", 1],
    ["5", 2],
  ]);
  expect(told(colourRows(byValue, of(1, 23)))).toEqual([
    ["1–5", 1],
    ["6–10", 0],
    ["11–14", 0],
    ["15–19", 0],
    ["20–23", 1],
  ]);
  expect(told(colourRows(byValue, of(0.5, 1, 1.5))).map(([, count]) => count)).toEqual([1, 0, 1, 0, 1]);
  expect(told(colourRows(byValue, of(7, 7)))).toEqual([["7", 2]]);
});

test("a node is written by the property that was chosen for its label, where it has it", () => {
  const worn = dressed(ontology, { captions: { Place: "code" } }, of());
  expect(
    writtenName(place("paris", { name: "Paris", code: { $type: "Date", _value: "2015-07-14" } }), worn, "wide"),
  ).toBe("14 July 2015");
  expect(writtenName(place("rome", { name: "Rome" }), worn, "wide")).toBe("Rome");
});

test("a plain style leaves the ontology as it is", () => {
  expect(dressed(ontology, {}, of(1))).toBe(ontology);
});

test("what has a size is offered for size, what several share for colour", () => {
  const nodes = ["a", "a", "b", "b"].map((kind, index) => node(`n${index}`, [], { kind, count: index }));
  const offered = offeredProperties({ nodes });
  expect(forSize(offered).map(({ name }) => name)).toEqual(["count"]);
  expect(forColour(offered).map(({ name }) => name)).toEqual(["count", "kind"]);
});

test("each change of style is a step with words, and going back to normal is one too", () => {
  const sized = withTrait({}, "size", { by: "degree" });
  const all = withCaption(withTrait(sized, "colour", byValue), "Country", "code");
  const words = (before: object, style: object) =>
    stepWords({ do: "style", style }, { ...emptyPicture, style: before }, ontology);
  expect(words({}, sized)).toBe("Size by relationships");
  expect(words(sized, all)).toBe("Colour by value, Names of Countries by code");
  expect(words(all, withCaption(all, "Country", undefined))).toBe("Names of Countries as ever");
  expect(words(all, {})).toBe("Style back to normal");
  expect(step(step(opened, { do: "style", style: all }), { do: "style", style: {} }).style).toEqual({});
});

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
const linear = (hex: string) =>
  channels(hex).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string) => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((first, second) => first - second);
  return (high + 0.05) / (low + 0.05);
};

test("every colour stands out from the canvas of its theme, and no two are the same", () => {
  const all = [...categories, neutral, ...steps];
  for (const { light, dark } of all) {
    expect(contrast(light, "#F4F5F2"), light).toBeGreaterThanOrEqual(3);
    expect(contrast(dark, "#0F1513"), dark).toBeGreaterThanOrEqual(3);
  }
  expect(new Set(all.map(({ light }) => light)).size).toBe(all.length);
  expect(new Set(all.map(({ dark }) => dark)).size).toBe(all.length);
});
