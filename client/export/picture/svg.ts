/** Pieces of SVG as text. Attributes that are undefined are left out, numbers have at most two decimals. */
export type Attributes = Record<string, string | number | undefined>;

export function tag(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? short(value) : escaped(value ?? "")}"`)
    .join("");
  const inside = children.join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

const short = (value: number) => String(Math.round(value * 100) / 100);

/** `x,y`, as a path has it. */
export const pair = ([x, y]: readonly [number, number]) => `${short(x)},${short(y)}`;

const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// XML has no place for most control characters, for halves of a pair, and for two that are no characters at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as it stands in XML; what XML cannot hold is shown as a replacement character. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(impossible, "\ufffd")
    .replace(/[&<>"]/g, (character) => names[character] ?? character);
}
