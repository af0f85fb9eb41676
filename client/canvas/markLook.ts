import type { Mark, NameStyle } from "./mark.ts";
import type { LookOptions, Rule } from "./rule.ts";
import { polygonPoints } from "./shapes.ts";
import { grown } from "./sizes.ts";
import type { Theme } from "./theme.ts";

const builtIn: Partial<Record<Mark["shape"], string>> = {
  box: "round-rectangle",
  circle: "ellipse",
  hexagon: "hexagon",
  octagon: "octagon",
  diamond: "diamond",
};

/** The shape and colours of a mark. */
export function markStyle({ shape, width, height, outlined }: Mark, colour: string, theme: Theme): Rule["style"] {
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

/** How a name beneath it, or in it, is written. */
export function nameStyle(
  given: NameStyle,
  theme: Theme,
  seen: Pick<LookOptions, "band" | "grows"> = near,
): Rule["style"] {
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
