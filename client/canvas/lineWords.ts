import type { Rule } from "./rule.ts";
import type { Theme } from "./theme.ts";

/** How words on a line are written, for those that have any. */
export function lineWords(theme: Theme): Rule["style"] {
  return {
    "font-family": theme.sans,
    "font-size": 10.5,
    "font-weight": 500,
    color: theme.ink2,
    "text-rotation": "autorotate",
    "text-background-color": theme.canvas,
    "text-background-opacity": 0.92,
    "text-background-padding": "2px",
  };
}
