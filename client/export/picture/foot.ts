import type { Block, Sheet } from "./page.ts";
import { tag } from "./svg.ts";
import { type Font, linesOf, type Measure, write, writeLines } from "./words.ts";

/** An address that takes more lines than this is shown in part; the drawing still leads to all of it. */
const mostLines = 3;

/** A rule, and beneath it what the picture was made from and its address. */
export function writeFoot(address: string, made: string[], { left, width, unit, colours, measure }: Sheet): Block {
  const font = { voice: "sans", size: 10.5 * unit, weight: 450 } as const;
  const top = 10 * unit;
  const rule = tag("path", { d: `M${left},0H${left + width}`, stroke: colours.ink, "stroke-width": unit * 0.8 });
  const first = writeLines(linesOf(made.join(" · "), font, width, measure), {
    x: left,
    y: top,
    colour: colours.ink2,
    font,
    spacing: 1.45,
  });
  const lines = shortened(linesOf(address, font, width, measure), font, width, measure);
  const each = font.size * 1.45;
  const at = top + first.height + each * 0.76;
  const link = tag(
    "a",
    { href: address },
    ...lines.map((line, index) => write(line, { x: left, y: at + index * each, colour: colours.ink2, font })),
  );
  return { svg: rule + first.svg + link, height: top + first.height + lines.length * each };
}

function shortened(lines: string[], font: Font, width: number, measure: Measure): string[] {
  if (lines.length <= mostLines) return lines;
  const last = [...(lines[mostLines - 1] ?? "")];
  while (last.length > 0 && measure(`${last.join("")}…`, font) > width) last.pop();
  return [...lines.slice(0, mostLines - 1), `${last.join("")}…`];
}
