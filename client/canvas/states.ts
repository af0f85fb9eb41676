import { lineWords } from "./lineWords.ts";
import { ringMargin } from "./measure.ts";
import type { LookOptions, Rule } from "./rule.ts";
import { litName, readableBox } from "./sizes.ts";
import type { Theme } from "./theme.ts";
import { wordsShift } from "./wordPlaces.ts";

/** How much is left of what is not under the pointer, nor next to it. */
export const aside = (contrast: Theme["contrast"]) => (contrast ? 0.65 : 0.4);

/** What the states of nodes and relationships look like; see look.md. The order is the order of precedence. */
export function stateRules(theme: Theme, options: LookOptions): Rule[] {
  // The system's colour for what is chosen may be as dark as the mark on it.
  const strength = theme.contrast === "forced" ? 0.25 : theme.dark ? 0.34 : 0.62;
  const dimmed = theme.contrast ? 0.45 : theme.dark ? 0.24 : 0.2;
  const left = aside(theme.contrast);
  const shown = { "text-opacity": 1, "text-events": "yes", "min-zoomed-font-size": 0 };
  const underlay = (padding: number, opacity: number) => ({
    "underlay-color": theme.marker,
    "underlay-opacity": opacity,
    "underlay-padding": padding,
    "underlay-shape": "ellipse",
  });
  const written = (state: "hot" | "selected" | "focused", isPole = false) => {
    const { size, weight, wrap, margin } = litName(state, isPole, options);
    return { "font-size": size, "font-weight": weight, "text-max-width": `${wrap}px`, "text-margin-y": margin };
  };
  return [
    { selector: ".dim", style: { opacity: dimmed, "z-index": 0 } },
    { selector: ".aside", style: { opacity: left } },
    { selector: "node.dim", style: { "text-opacity": 0, "text-events": "no" } },
    { selector: "node.dim.pole", style: { "text-opacity": 1 } },
    // Its paper stays, or the lines beneath would strike its words through.
    { selector: "node.dim.box", style: { opacity: 1, "text-opacity": dimmed, "border-opacity": dimmed } },
    { selector: "node.aside.box", style: { opacity: 1, "text-opacity": left, "border-opacity": left } },
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
        ...shown,
        ...underlay(9, strength),
        ...written("hot"),
        color: theme.ink,
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
    {
      selector: "edge.said",
      style: {
        ...lineWords(theme),
        label: "data(reads)",
        color: theme.ink,
        "text-background-opacity": 0.95,
        ...wordsShift,
      },
    },
    {
      selector: "node.selected",
      style: {
        ...shown,
        ...underlay(10, Math.min(1, strength + 0.2)),
        ...written("selected"),
        "border-width": 2.5,
        "border-style": "solid",
        "border-color": theme.ink,
        color: theme.ink,
        "z-index": 50,
      },
    },
    { selector: "node.selected.box", style: { "underlay-shape": "round-rectangle", "underlay-padding": 8 } },
    {
      selector: "node.focused",
      style: { ...shown, ...written("focused"), color: theme.ink, "z-index": 60 },
    },
    { selector: "node.hot.pole", style: written("hot", true) },
    { selector: "node.selected.pole", style: written("selected", true) },
    ...sideRules("name", litName("selected", false, options).margin),
    ...sideRules("rest", ringMargin),
    { selector: "node.rest-beneath", style: { "text-margin-y": ringMargin } },
    // It takes no room, either.
    { selector: "node.rest-none", style: { label: "" } },
    boxRule(options),
  ];
}

/** A box whose words must be read: as large as these. */
function boxRule(options: LookOptions): Rule {
  const { size, height } = readableBox({ width: 0, yearsWidth: 0 }, options);
  const width = (box: { data: (name: string) => number }) =>
    readableBox({ width: box.data("width"), yearsWidth: box.data("yearsWidth") }, options).width;
  return {
    selector: "node.hot.box, node.selected.box, node.focused.box",
    style: {
      "text-margin-y": 0,
      "text-max-width": "800px",
      "font-size": size,
      width,
      ...(height > lowestBox ? { height } : {}),
    },
  };
}

/** The height of a box at zoom 1. */
const lowestBox = 24;

/** Names, of what is lit or at rest, that found room elsewhere than beneath their mark, or nowhere. */
function sideRules(kind: "name" | "rest", margin: number): Rule[] {
  const beside = { "text-valign": "center", "text-margin-y": 0 };
  return [
    { selector: `node.${kind}-above`, style: { "text-valign": "top", "text-margin-y": -margin } },
    { selector: `node.${kind}-right`, style: { ...beside, "text-halign": "right", "text-margin-x": margin } },
    { selector: `node.${kind}-left`, style: { ...beside, "text-halign": "left", "text-margin-x": -margin } },
    { selector: `node.${kind}-none`, style: { "text-opacity": 0, "text-events": "no" } },
  ];
}
