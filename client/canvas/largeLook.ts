import type { Rule } from "./rule.ts";
import type { Theme } from "./theme.ts";

/** What a large picture leaves out at rest: words on lines, their ends, and names, which the overlay writes instead. */
export function restOfLarge(theme: Theme): Rule[] {
  return [
    // A haystack is a straight line for which Cytoscape does not look for others beside it.
    { selector: "edge", style: { width: 0.7, "curve-style": "haystack", "haystack-radius": 0 } },
    {
      selector: "edge.near, edge.hot",
      style: {
        width: 1.6,
        "curve-style": "straight",
        "line-color": theme.ink2,
        "target-arrow-color": theme.ink2,
        "z-index": 8,
      },
    },
    { selector: "node.box", style: { width: 34, height: 16 } },
  ];
}

const ofWords = /^(text-|font-|label$|color$|min-zoomed-)/;

/** The same without what words look like: each property that no rule names is thousands that need not be put on. */
export function wordless(rules: Rule[]): Rule[] {
  return rules.map(({ selector, style }) => ({
    selector,
    style: Object.fromEntries(Object.entries(style).filter(([property]) => !ofWords.test(property))),
  }));
}
