import type { LookOptions, Rule } from "./look.ts";
import { boxPadding } from "./measure.ts";
import type { Theme } from "./theme.ts";

/** Names in focus or in an answer come out no smaller than this, in pixels of the screen. */
const leastSizes = { ofFew: 11, ofMany: 8.5 };

/** The size of the name in a box. */
const boxName = 11.5;

/** What the states of nodes and relationships look like; see look.md. The order is the order of precedence. */
export function stateRules(theme: Theme, { frame, band, crowd }: LookOptions): Rule[] {
  const strength = theme.dark ? 0.34 : 0.62;
  const least = crowd ? leastSizes.ofMany : leastSizes.ofFew;
  const readable = (size: number) => Math.max(size, least / Math.max(band, 0.25));
  const shown = { "text-opacity": 1, "text-events": "yes", "min-zoomed-font-size": 0 };
  const underlay = (padding: number, opacity: number) => ({
    "underlay-color": theme.marker,
    "underlay-opacity": opacity,
    "underlay-padding": padding,
    "underlay-shape": "ellipse",
  });
  const isTight = crowd && frame === "tall" && band < 0.75;
  return [
    { selector: ".dim", style: { opacity: theme.dark ? 0.24 : 0.2, "z-index": 0 } },
    { selector: ".aside", style: { opacity: 0.4 } },
    { selector: "node.dim", style: { "text-opacity": 0, "text-events": "no" } },
    { selector: "node.dim.box, node.dim.pole", style: { "text-opacity": 1 } },
    { selector: "node.fresh", style: { ...underlay(6, strength * 0.6), "z-index": 25 } },
    { selector: "node.near", style: { ...shown, color: theme.ink, "font-weight": 600, "z-index": 30 } },
    { selector: "edge.near", style: { "z-index": 7 } },
    {
      selector: "edge.near.faint",
      style: { width: 1, "line-color": theme.line, "target-arrow-shape": "triangle", "target-arrow-color": theme.line },
    },
    {
      selector: "node.hot",
      style: {
        ...(isTight ? { "text-opacity": 0 } : shown),
        ...underlay(isTight ? 6 : 9, strength),
        "text-margin-y": 12,
        "text-max-width": crowd ? "96px" : "120px",
        color: theme.ink,
        "font-size": readable(12.5),
        "font-weight": 600,
        "z-index": 40,
      },
    },
    {
      selector: "node.hot.box",
      style: { "underlay-shape": "round-rectangle", "underlay-padding": 7, "border-width": 2, "text-opacity": 1 },
    },
    { selector: "edge.hot", style: { ...underlay(4, strength * 0.8), width: 2.6, "z-index": 31 } },
    {
      selector: "edge.hot.faint",
      style: { "line-color": theme.ink2, "target-arrow-color": theme.ink2, "target-arrow-shape": "triangle" },
    },
    { selector: "edge.said", style: { label: "data(reads)", color: theme.ink, "text-background-opacity": 0.95 } },
    {
      selector: "node.selected",
      style: {
        ...shown,
        ...underlay(10, Math.min(1, strength + 0.2)),
        "text-margin-y": 13,
        "text-max-width": "120px",
        "border-width": 2.5,
        "border-style": "solid",
        "border-color": theme.ink,
        color: theme.ink,
        "font-size": readable(frame === "tall" ? 13 : 14),
        "font-weight": 700,
        "z-index": 50,
      },
    },
    { selector: "node.selected.box", style: { "underlay-shape": "round-rectangle", "underlay-padding": 8 } },
    {
      selector: "node.focused",
      style: { ...shown, "text-margin-y": 14, "font-size": readable(12), color: theme.ink, "z-index": 60 },
    },
    { selector: "node.hot.pole, node.selected.pole", style: { "font-size": readable(15), "font-weight": 700 } },
    {
      selector: "node.hot.box, node.selected.box, node.focused.box",
      style: {
        "text-margin-y": 0,
        "text-max-width": "800px",
        "font-size": readable(boxName),
        width: (box) => boxPadding + ((box.data("width") - boxPadding) * readable(boxName)) / boxName,
      },
    },
  ];
}
