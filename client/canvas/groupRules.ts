import type { Rule } from "./rule.ts";
import type { Theme } from "./theme.ts";

/** A mark that stands for several has a second outline, which its name keeps clear of unless it stands inside. */
export const groupRules = (theme: Theme): Rule[] => [
  {
    selector: "node.grouped",
    style: {
      "border-width": 5,
      "border-style": "double",
      "border-color": theme.ink,
      "border-position": "outside",
      "text-margin-y": 9,
      "text-opacity": 1,
      "min-zoomed-font-size": 0,
    },
  },
  { selector: "node.box.grouped", style: { "text-margin-y": 0 } },
];

/** The box that is drawn around what shall be selected. */
export const boxOfSelection = (theme: Theme): Rule => ({
  selector: "core",
  style: {
    "selection-box-color": theme.focus,
    "selection-box-opacity": 0.12,
    "selection-box-border-color": theme.focus,
    "selection-box-border-width": 1,
  },
});
