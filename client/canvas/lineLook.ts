import type { Line, TypeDefinition } from "../../src/domain/ontology.ts";
import type { Frame } from "../../src/domain/opening.ts";
import { typeClass, variantClass } from "./classes.ts";
import { inTheme } from "./colour.ts";
import { lineWords } from "./lineWords.ts";
import type { LookOptions, Rule } from "./rule.ts";
import type { Theme } from "./theme.ts";

/** How a relationship looks as long as its type says nothing else. */
export function relationshipBase(theme: Theme): Rule {
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

/** The line of a type, and those of its variants. */
export function typeRules(type: string, definition: TypeDefinition, theme: Theme, { frame }: LookOptions): Rule[] {
  const own = definition.line ? [lineRule(`edge.${typeClass(type)}`, definition.line, theme, frame)] : [];
  const variants = definition.variants.flatMap(({ equals, line }) =>
    line ? [lineRule(`edge.${variantClass(type, equals)}`, line, theme, frame)] : [],
  );
  return [...own, ...variants];
}

function lineRule(selector: string, line: Line, theme: Theme, frame: Frame): Rule {
  const colour = inTheme(line.colour, theme);
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
