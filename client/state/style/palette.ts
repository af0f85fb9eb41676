/** A colour for each theme. */
export interface Tint {
  light: string;
  dark: string;
}

const tint = (light: string, dark: string): Tint => ({ light, dark });

/**
 * Colours of what has no order, for the eight commonest values. Found by search: in both themes they differ from each
 * other, for colour-blind eyes too, and stand out from the canvas.
 */
export const categories: Tint[] = [
  tint("#BB6802", "#BB6802"),
  tint("#1640AD", "#6895F4"),
  tint("#284700", "#B2D994"),
  tint("#9E6BA2", "#855489"),
  tint("#C13237", "#E66E6A"),
  tint("#3883D1", "#1B6AB6"),
  tint("#361E57", "#BBA3E8"),
  tint("#733357", "#FCB0D6"),
];

/** The rest of the values, and where there is none. */
export const neutral = tint("#6E736F", "#959A96");

/** From little to much. */
export const steps: Tint[] = [
  tint("#5193A8", "#276D81"),
  tint("#34798D", "#4A8EA2"),
  tint("#145F72", "#6CB0C5"),
  tint("#004558", "#8FD3E9"),
  tint("#002935", "#D6F0F9"),
];
