import type { LabelDefinition, Ontology } from "../../src/domain/ontology.ts";
import { bundleRules, chosenBundles } from "./bundleLook.ts";
import { dateRules } from "./byDate.ts";
import { labelClass } from "./classes.ts";
import { inTheme } from "./colour.ts";
import { dressRules, fadedRules, sizedBoxRules } from "./dressRules.ts";
import { boxOfSelection, groupRules } from "./groupRules.ts";
import { restOfLarge, wordless } from "./largeLook.ts";
import { relationshipBase, typeRules } from "./lineLook.ts";
import { markOf, poleMark, unnamedStyle } from "./mark.ts";
import { markStyle, nameStyle } from "./markLook.ts";
import { ringMargin, yearsSize } from "./measure.ts";
import type { LookOptions, Rule } from "./rule.ts";
import { isFar } from "./sizes.ts";
import { stateRules } from "./states.ts";
import type { Theme } from "./theme.ts";

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
  const style = { ...markStyle(mark, inTheme(definition.colour, theme), theme), ...nameStyle(mark.name, theme, seen) };
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
    "outline-color": inTheme(definition.colour, theme),
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
