import type { Theme } from "./theme.ts";

/** How much of the ink is mixed into a colour where the reader asked for more contrast; tokens.css says the same. */
const strengthened = 0.35;

/** A colour of the ontology as a theme draws it: stronger on demand, and the system's own where colours are forced. */
export function inTheme({ light, dark }: { light: string; dark: string }, theme: Theme): string {
  if (theme.contrast === "forced") return theme.ink;
  const colour = theme.dark ? dark : light;
  return theme.contrast === "more" ? mixed(colour, theme.dark ? 255 : 0) : colour;
}

/** The same for the page, where style sheets decide. */
export function inPage({ light, dark }: { light: string; dark: string }): string {
  const own = `light-dark(${light}, ${dark})`;
  return `var(--forced-mark, color-mix(in srgb, ${own}, var(--ink) var(--strengthened)))`;
}

function mixed(colour: string, ink: number): string {
  const parts = /^#(..)(..)(..)$/.exec(colour)?.slice(1);
  if (!parts) return colour;
  const channels = parts.map((part) => Math.round(Number.parseInt(part, 16) * (1 - strengthened) + ink * strengthened));
  return `rgb(${channels.join(", ")})`;
}
