import type { LabelDefinition, Line, Ontology, TypeDefinition } from "../../src/domain/ontology.ts";
import type { Frame } from "../../src/domain/opening.ts";
import { bundleRules, chosenBundles } from "./bundleLook.ts";
import { dateRules } from "./byDate.ts";
import { labelClass, typeClass, variantClass } from "./classes.ts";
import { inTheme } from "./colour.ts";
import { dressRules, fadedRules, sizedBoxRules } from "./dressRules.ts";
import { boxOfSelection, groupRules } from "./groupRules.ts";
import { restOfLarge, wordless } from "./largeLook.ts";
import { lineWords } from "./lineWords.ts";
import { type Mark, markOf, type NameStyle, poleMark, unnamedStyle } from "./mark.ts";
import { ringMargin, yearsSize } from "./measure.ts";
import { polygonPoints } from "./shapes.ts";
import { grown, isFar } from "./sizes.ts";
import { stateRules } from "./states.ts";
import type { Theme } from "./theme.ts";

/** A length that depends on the element. */
type Measure = (element: { data: (name: string) => number }) => number;

/** A rule of Cytoscape's style sheet. */
export interface Rule {
  selector: string;
  style: Record<string, string | number | number[] | Measure>;
}

export interface LookOptions {
  frame: Frame;
  /** The band of zoom levels that the camera is in: its lower end. */
  band: number;
  /** So much is lit at once that there is no room for large names. */
  crowd: boolean;
  /** By how much lit boxes can grow until they meet; left out, by any. */
  boxRoom?: number;
  /** So much is drawn that only what is chosen has ends and words. */
  large?: boolean;
  /** From afar the names at rest grow, and those that then find no room are left out. */
  grows?: boolean;
  /** The overlay writes the names at rest. */
  nameless?: boolean;
}

/** Zoom levels between which everything looks the same: at some names come and go, at all of them some grow. */
const bands = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35, 0.25, 0];

export function bandOf(zoom: number): number {
  return bands.find((band) => zoom >= band) ?? 0;
}

/** Those of them at which anything changes that is not lit: some names come and go, and boxes show their years. */
const calmBands = [0.8, 0.6, 0];

export function calmBandOf(band: number): number {
  return calmBands.find((calm) => band >= calm) ?? 0;
}

/**
 * What everything looks like: Cytoscape's style sheet, made from the ontology and the tokens of a theme. It puts each
 * property on each element one by one, which is most of what a first drawing takes: so no rule says what holds anyway,
 * and only lines that have words say how these are written.
 */
export function look(ontology: Ontology, theme: Theme, options: LookOptions): Rule[] {
  const rules = rulesOf(ontology, theme, options);
  return options.large ? wordless([...rules, ...restOfLarge(theme)]) : rules;
}

function rulesOf(ontology: Ontology, theme: Theme, options: LookOptions): Rule[] {
  const labels = Object.entries(ontology.labels);
  return [
    // Cytoscape would shade what is pressed.
    { selector: "node:active, edge:active", style: { "overlay-opacity": 0 } },
    nodeBase(theme),
    ...labels
      .filter(([, { shape }]) => shape !== "ring")
      .map(([label, definition]) => labelRule(label, definition, theme, options)),
    poleRule(theme, options),
    ...labels
      .filter(([, { shape }]) => shape === "ring")
      .flatMap(([label, definition]) => ringRules(label, definition, theme)),
    unnamedRule(theme, options),
    ...(options.nameless ? [namelessAtRest] : []),
    ...groupRules(theme),
    boxOfSelection(theme),
    relationshipBase(theme),
    ...Object.entries(ontology.types).flatMap(([type, definition]) => typeRules(type, definition, theme, options)),
    { selector: "edge.unsaid", style: { label: "" } },
    ...bundleRules(theme),
    { selector: "edge.implied", style: { "line-style": "dashed", "line-dash-pattern": [5, 4] } },
    ...dateRules.beneath,
    ...dressRules(theme),
    ...stateRules(theme, options),
    ...sizedBoxRules(options),
    ...dateRules.above,
    ...chosenBundles(theme),
    ...fadedRules,
  ];
}

function nodeBase(theme: Theme): Rule {
  const mark = markOf(undefined, "wide");
  return {
    selector: "node",
    style: {
      ...markStyle(mark, theme.ink3, theme),
      ...nameStyle(mark.name, theme),
      label: "data(name)",
      "font-family": theme.sans,
      "text-valign": "bottom",
      "text-events": "yes",
      "text-wrap": "wrap",
      "text-background-color": theme.canvas,
      "text-background-opacity": 0.86,
      "text-background-padding": "1.5px",
      "text-background-shape": "round-rectangle",
      "min-zoomed-font-size": 7,
      "z-index": 10,
    },
  };
}

function labelRule(label: string, definition: LabelDefinition, theme: Theme, options: LookOptions): Rule {
  const { frame, band } = options;
  const mark = markOf(definition, frame);
  // A box is as wide as its name at zoom 1.
  const seen = mark.shape === "box" ? { band } : options;
  const style = { ...markStyle(mark, colourOf(definition, theme), theme), ...nameStyle(mark.name, theme, seen) };
  if (mark.shape !== "box") return { selector: `node.${labelClass(label)}`, style };
  const box = {
    width: "data(width)",
    "corner-radius": "4px",
    "background-color": theme.surface,
    "text-valign": "center",
    "text-background-opacity": 0,
    "z-index": 20,
    // Seen from afar, the years in letters that can still be read say more than a name that cannot.
    ...(isFar(band)
      ? { label: "data(years)", width: "data(yearsWidth)", "font-size": yearsSize, "min-zoomed-font-size": 0 }
      : {}),
  };
  return { selector: `node.${labelClass(label)}`, style: { ...style, ...box } };
}

function poleRule(theme: Theme, options: LookOptions): Rule {
  const { width, height, name } = poleMark(markOf(undefined, options.frame), options.frame);
  const plain = { "font-style": "normal", "text-opacity": 1, "text-events": "yes" };
  const written = nameStyle({ ...name, strong: true }, theme, options);
  return { selector: "node.pole", style: { width, height, ...plain, ...written } };
}

/** A ring in the node's own shape; thin where the node was only ever in it by a lesser reading. */
function ringRules(label: string, definition: LabelDefinition, theme: Theme): Rule[] {
  const style = {
    "outline-width": 2,
    "outline-offset": 3,
    "outline-color": colourOf(definition, theme),
    "text-margin-y": ringMargin,
  };
  return [
    { selector: `node.${labelClass(label)}`, style },
    { selector: `node.${labelClass(label)}.thin`, style: { "outline-width": 1.2 } },
  ];
}

function unnamedRule(theme: Theme, options: LookOptions): Rule {
  const { margin: _, ...name } = nameStyle(unnamedStyle(markOf(undefined, "wide").name), theme, options);
  const style = {
    "background-color": theme.canvas,
    "border-width": 1.4,
    "border-style": "dashed",
    "border-color": theme.ink3,
  };
  return { selector: "node.unnamed", style: { ...style, ...name } };
}

/** A box, which alone has a width in its data, keeps the name that it is made for. */
const namelessAtRest: Rule = { selector: "node[^width]", style: { "text-opacity": 0, "text-events": "no" } };

function relationshipBase(theme: Theme): Rule {
  return {
    selector: "edge",
    style: {
      width: 0.7,
      "line-color": theme.lineFaint,
      "target-arrow-color": theme.lineFaint,
      "arrow-scale": 0.75,
      "curve-style": "straight",
      "z-index": 1,
    },
  };
}

function typeRules(type: string, definition: TypeDefinition, theme: Theme, { frame }: LookOptions): Rule[] {
  const own = definition.line ? [lineRule(`edge.${typeClass(type)}`, definition.line, theme, frame)] : [];
  const variants = definition.variants.flatMap(({ equals, line }) =>
    line ? [lineRule(`edge.${variantClass(type, equals)}`, line, theme, frame)] : [],
  );
  return [...own, ...variants];
}

function lineRule(selector: string, line: Line, theme: Theme, frame: Frame): Rule {
  const colour = colourOf(line, theme);
  const where = line.midway ? "mid-target-arrow" : "target-arrow";
  const { shape, fill } = ends[line.end];
  const style = {
    width: line.width,
    "line-color": colour,
    "target-arrow-shape": "none",
    "target-arrow-color": colour,
    [`${where}-shape`]: shape,
    [`${where}-color`]: colour,
    [`${where}-fill`]: fill,
    "z-index": line.bowed ? 8 : 5,
  };
  const bow = {
    "curve-style": "unbundled-bezier",
    "control-point-distances": "data(bow)",
    "control-point-weights": 0.5,
    "arrow-scale": 0.85,
  };
  const words = { ...lineWords(theme), label: "data(reads)", color: colour };
  return {
    selector,
    style: { ...style, ...(line.bowed ? bow : {}), ...(line.named && frame === "wide" ? words : {}) },
  };
}

const ends: Record<Line["end"], { shape: string; fill: string }> = {
  none: { shape: "none", fill: "filled" },
  triangle: { shape: "triangle", fill: "filled" },
  "hollow triangle": { shape: "triangle", fill: "hollow" },
  "hollow circle": { shape: "circle", fill: "hollow" },
  circle: { shape: "circle", fill: "filled" },
  bar: { shape: "tee", fill: "filled" },
  "triangle and bar": { shape: "triangle-tee", fill: "filled" },
  arrow: { shape: "vee", fill: "filled" },
};

const builtIn: Partial<Record<Mark["shape"], string>> = {
  box: "round-rectangle",
  circle: "ellipse",
  hexagon: "hexagon",
  octagon: "octagon",
  diamond: "diamond",
};

function markStyle({ shape, width, height, outlined }: Mark, colour: string, theme: Theme): Rule["style"] {
  const form = builtIn[shape];
  return {
    ...(form ? { shape: form } : { shape: "polygon", "shape-polygon-points": polygonPoints(shape) }),
    width,
    height,
    "background-color": outlined ? theme.canvas : colour,
    ...(outlined ? { "border-width": 1.5 } : {}),
    // A box has a border when it is lit, too.
    ...(outlined || shape === "box" ? { "border-color": colour } : {}),
  };
}

function nameStyle(given: NameStyle, theme: Theme, seen: Pick<LookOptions, "band" | "grows"> = near): Rule["style"] {
  const name = grown(given, seen);
  return {
    "font-size": name.size,
    "font-weight": name.weight,
    ...(name.italic ? { "font-style": "italic" } : {}),
    color: name.strong ? theme.ink : theme.ink2,
    "text-margin-y": name.margin,
    "text-max-width": `${name.wrap}px`,
    ...(seen.band >= name.from ? {} : { "text-opacity": 0, "text-events": "no" }),
  };
}

const near = { band: 1 };

function colourOf({ colour }: Pick<LabelDefinition, "colour">, theme: Theme): string {
  return inTheme(colour, theme);
}
