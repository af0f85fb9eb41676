import type { EdgeSingular, NodeSingular } from "cytoscape";
import type { Glow } from "../../export/picture/scene.ts";

/** "rgb(31, 68, 104)" → "#1f4468": what every program that reads SVG knows. */
export function hex(colour: string): string {
  const parts = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)/.exec(colour)?.slice(1, 4);
  return parts ? `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}` : colour;
}

/** The highlighter behind an element. */
export function glowOf(element: NodeSingular | EdgeSingular): Glow | undefined {
  const opacity = element.numericStyle("underlay-opacity");
  if (!(opacity > 0)) return undefined;
  return {
    colour: hex(element.style("underlay-color")),
    opacity,
    padding: element.numericStyle("underlay-padding"),
    isRound: element.isNode() && element.style("underlay-shape") === "ellipse",
  };
}
