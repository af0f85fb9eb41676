import { exportText } from "../../text/export.ts";
import type { Block, Sheet } from "./sheet.ts";
import { tag } from "./svg.ts";
import { linesOf, write, writeLines } from "./words.ts";

/** An address that takes more lines than this is not written out: nobody could type it. */
const mostLines = 3;

interface Made {
  /** Leads to the very picture. */
  address: string;
  /** Leads to what it shows, without the places: it stands there where the other is too long to be written. */
  shortAddress: string;
  /** Date, graph and version. */
  made: string[];
}

/** The other address, which says that it is: also too long, it would lead nowhere. */
const shorter = (lines: string[]) => (lines.length <= mostLines ? [exportText.picture.shorter, ...lines] : []);

/** A rule, and beneath it what the picture was made from and its address. */
export function writeFoot(
  { address, shortAddress, made }: Made,
  { left, width, unit, colours, measure }: Sheet,
): Block {
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
  const whole = linesOf(address, font, width, measure);
  const lines = whole.length <= mostLines ? whole : shorter(linesOf(shortAddress, font, width, measure));
  const each = font.size * 1.45;
  const at = top + first.height + each * 0.76;
  const link = tag(
    "a",
    { href: address },
    ...lines.map((line, index) => write(line, { x: left, y: at + index * each, colour: colours.ink2, font })),
  );
  return { svg: rule + first.svg + link, height: top + first.height + lines.length * each };
}
