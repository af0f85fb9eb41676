import type { LabelDefinition, Line, Shape } from "../../domain/ontology.ts";
import { bare } from "./words.ts";

type Colour = LabelDefinition["colour"];

const grey: Colour = { light: "#66706C", dark: "#98A49F" };

/** Marks that can be told from each other and from both grounds: 3 to 1 at least. Mediation's teal is not among them. */
export const palette: Colour[] = [
  { light: "#1F4468", dark: "#8CB6E4" },
  { light: "#A87300", dark: "#DDAA3C" },
  { light: "#914579", dark: "#D08BC0" },
  { light: "#4C6B2F", dark: "#9CBF78" },
  { light: "#B4310F", dark: "#F0714F" },
  { light: "#2F78A8", dark: "#2F88C2" },
  { light: "#7A5B48", dark: "#C7A78F" },
  { light: "#5B4B9E", dark: "#A99BE8" },
  { light: "#B23A5B", dark: "#F0839F" },
  { light: "#6E6E14", dark: "#C2C25A" },
  grey,
];

const shapes: Shape[] = ["circle", "hexagon", "octagon", "diamond", "triangle"];

/** Shapes that say what a thing is, for names that say it too. */
const telling: [RegExp, Shape][] = [
  [
    /(person|people|user|actor|author|employee|customer|human|member|player|artist|director|student|patient)s?$/,
    "bust",
  ],
  [/(document|article|paper|page|book|file|report|publication|post|chunk)s?$/, "page"],
  [/(place|city|country|location|address|region|airport|station|port|site)s?$/, "pin"],
  [/(tag|topic|category|genre|keyword|subject|skill|concept)s?$/, "tag"],
];

/** The same for a name at each start: by the name alone, and only where two meet, the later one in the alphabet moves on. */
export function guessColours(names: string[]): Map<string, Colour> {
  const sorted = names.toSorted();
  const own = new Map(sorted.toReversed().map((name) => [slotOf(name), name]));
  const taken = new Set(own.keys());
  const colours = sorted.map((name): [string, Colour | undefined] => {
    if (own.get(slotOf(name)) === name || taken.size === palette.length) return [name, palette[slotOf(name)]];
    const slot = nextFree(slotOf(name), taken);
    taken.add(slot);
    return [name, palette[slot]];
  });
  return new Map(colours.map(([name, colour]) => [name, colour ?? grey]));
}

const slotOf = (name: string) => hash(name) % palette.length;

function nextFree(slot: number, taken: Set<number>): number {
  const following = palette.map((_, step) => (slot + step) % palette.length);
  return following.find((candidate) => !taken.has(candidate)) ?? slot;
}

export function guessShape(name: string): Shape {
  const told = telling.find(([pattern]) => pattern.test(bare(name)))?.[1];
  return told ?? shapes[Math.floor(hash(name) / palette.length) % shapes.length] ?? "circle";
}

export function guessLine(type: string): Line {
  return {
    colour: palette[slotOf(type)] ?? grey,
    width: 1.4,
    end: "triangle",
    bowed: false,
    midway: false,
    named: false,
  };
}

/** FNV-1a, which spreads even short names. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) value = Math.imul(value ^ name.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
