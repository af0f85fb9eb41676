import type { Caption } from "./scene.ts";
import { escaped, tag } from "./svg.ts";

export type Voice = "sans" | "serif";

export interface Font {
  voice: Voice;
  size: number;
  weight: number;
  isItalic?: boolean;
}

/** The width of a text in pixels. */
export type Measure = (text: string, font: Font) => number;

/** The families of the two voices, with what stands in for them where they are not at hand. */
export const families: Record<Voice, string> = {
  sans: "'Libre Franklin Variable', 'Libre Franklin', 'Franklin Gothic', Arial, sans-serif",
  serif: "'Newsreader Variable', Newsreader, Georgia, 'Times New Roman', serif",
};

/** Breaks a text into lines no wider than this; a word that is wider is broken as well. */
export function linesOf(text: string, font: Font, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const trial = line === "" ? word : `${line} ${word}`;
    if (measure(trial, font) <= most) {
      line = trial;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = piecesOf(word, font, most, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

function piecesOf(word: string, font: Font, most: number, measure: Measure): string[] {
  if (measure(word, font) <= most) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && measure(piece + letter, font) > most) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** One line of text with its left end, or what `anchor` says, at x, standing on y. */
export function write(
  text: string,
  { x, y, colour, font, anchor }: { x: number; y: number; colour: string; font: Font; anchor?: Caption["anchor"] },
): string {
  return tag(
    "text",
    {
      x,
      y,
      "text-anchor": anchor === undefined || anchor === "start" ? undefined : anchor,
      "font-family": families[font.voice],
      "font-size": font.size,
      "font-weight": font.weight,
      "font-style": font.isItalic ? "italic" : undefined,
      fill: colour,
    },
    escaped(text),
  );
}

/** Lines one beneath the other, the first with its top at y; and how high they are. */
export function writeLines(
  lines: string[],
  { x, y, colour, font, spacing }: { x: number; y: number; colour: string; font: Font; spacing: number },
): { svg: string; height: number } {
  const each = font.size * spacing;
  const first = y + each / 2 + font.size * 0.34;
  return {
    svg: lines.map((line, index) => write(line, { x, y: first + index * each, colour, font })).join(""),
    height: lines.length * each,
  };
}
