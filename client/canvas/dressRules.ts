import type { LookOptions, Rule } from "./rule.ts";
import { isFar } from "./sizes.ts";
import type { Theme } from "./theme.ts";

/** The width of a box's or an outlined mark's border, where that has to carry a colour. */
const telling = { box: 3.5, outline: 2.5 };

/** What the reader's style makes of marks; the states come after it. */
export function dressRules(theme: Theme): Rule[] {
  const own = theme.dark ? "data(tintDark)" : "data(tintLight)";
  // Where the system forces its colours, those of a rule say nothing.
  const tint = theme.contrast === "forced" ? theme.ink : own;
  const outline = { "border-color": tint, "border-width": telling.outline };
  return [
    { selector: "node.sized", style: { width: "data(across)", height: "data(down)" } },
    { selector: "node.tinted", style: { "background-color": tint, "border-color": tint } },
    { selector: "node.tinted.outlined", style: { ...outline, "background-color": theme.canvas } },
    {
      selector: "node.tinted.box",
      style: { ...outline, "border-width": telling.box, "background-color": theme.surface },
    },
  ];
}

/** A box whose size says something keeps it, whatever else is to be seen of it; from afar there are only years. */
export function sizedBoxRules({ band }: LookOptions): Rule[] {
  if (isFar(band)) return [];
  const style = { width: "data(width)", height: "data(down)", "font-size": "data(letters)" };
  return [{ selector: "node.sized.box", style }];
}

/** What a filter leaves out, where it is to be seen all the same. */
export const fadedRules: Rule[] = [
  { selector: ".faded", style: { opacity: 0.18, "text-opacity": 0, events: "no", "z-index": 0 } },
  { selector: "node.faded.box", style: { "text-opacity": 1 } },
];
