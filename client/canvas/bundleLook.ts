import { lineWords } from "./lineWords.ts";
import type { Rule } from "./rule.ts";
import type { Theme } from "./theme.ts";

/** Relationships between the same two nodes lie apart; merged, they are one line with a count. */
export function bundleRules(theme: Theme): Rule[] {
  return [
    {
      selector: "edge.parallel",
      style: {
        "curve-style": "unbundled-bezier",
        "control-point-distances": "data(bend)",
        "control-point-weights": 0.5,
      },
    },
    {
      selector: "edge.bundle",
      style: {
        "curve-style": "straight",
        width: "data(thickness)",
        "line-color": theme.line,
        "target-arrow-color": theme.line,
        ...lineWords(theme),
        label: "data(count)",
        "font-size": 11,
        "font-weight": 700,
        "text-rotation": "none",
        "z-index": 6,
      },
    },
    { selector: "edge.bundle.one-way", style: { "target-arrow-shape": "triangle" } },
  ];
}

/** Comes after the states. */
export function chosenBundles(theme: Theme): Rule[] {
  return [
    {
      selector: "edge.bundle.near, edge.bundle.hot",
      style: { "line-color": theme.ink2, "target-arrow-color": theme.ink2 },
    },
    {
      selector: "edge.bundle.said",
      style: { "font-size": 11 },
    },
  ];
}
