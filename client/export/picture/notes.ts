import { exportText } from "../../text/export.ts";
import type { Footnote, Footnotes } from "./footnotes.ts";
import type { Block, Sheet } from "./sheet.ts";
import { linesOf, write, writeLines } from "./words.ts";

const text = exportText.picture;
const sizes = { claim: 12, source: 10, head: 13, number: 22, column: 300, gutter: 28, after: 7 };

/** The footnotes in as many columns as there is room for, each column about as high as the others. */
export function writeNotes({ notes, left: others, leftFaded, document }: Footnotes, sheet: Sheet): Block {
  const { left, width, unit, colours, measure } = sheet;
  const [heading, small] = [
    { voice: "sans", size: sizes.head * unit, weight: 650 },
    { voice: "sans", size: (sizes.source + 1) * unit, weight: 400 },
  ] as const;
  const said = [document && text.from(document), others > 0 && text.left(others, leftFaded)].filter(Boolean).join(" ");
  const headWidth = measure(text.notes, heading) + 10 * unit;
  const beside = writeLines(linesOf(said, small, width - headWidth, measure), {
    x: left + headWidth,
    y: 1.5 * unit,
    colour: colours.ink2,
    font: small,
    spacing: 1.4,
  });
  const head = write(text.notes, { x: left, y: 13 * unit, colour: colours.ink, font: heading }) + beside.svg;
  const top = Math.max(18 * unit, beside.height) + 8 * unit;
  const columns = columnsOf(notes, sheet);
  return {
    svg: head + columns.map(({ svg }) => svg(top)).join(""),
    height: top + Math.max(...columns.map(({ height }) => height)),
  };
}

interface Column {
  svg: (top: number) => string;
  height: number;
}

function columnsOf(notes: Footnote[], sheet: Sheet): Column[] {
  const { left, width, unit } = sheet;
  const [most, gutter] = [
    Math.floor((width / unit + sizes.gutter) / (sizes.column + sizes.gutter)),
    sizes.gutter * unit,
  ];
  const count = Math.max(1, Math.min(most, notes.length));
  const across = (width - (count - 1) * gutter) / count;
  const blocks = notes.map((note) => noteBlock(note, across, sheet));
  return filled(blocks, count).map((column, index) => {
    const x = left + index * (across + gutter);
    let height = 0;
    const placed = column.map((block) => {
      const at = height;
      height += block.height;
      return (top: number) => block.svg(x, top + at);
    });
    return { height, svg: (top) => placed.map((part) => part(top)).join("") };
  });
}

/** The blocks in their order, over so many columns of about the same height. */
function filled<Item extends { height: number }>(blocks: Item[], count: number): Item[][] {
  const whole = blocks.reduce((sum, { height }) => sum + height, 0);
  const columns: Item[][] = Array.from({ length: count }, () => []);
  let done = 0;
  for (const block of blocks) {
    const column = Math.min(count - 1, Math.floor(((done + block.height / 2) * count) / whole));
    columns[column]?.push(block);
    done += block.height;
  }
  return columns.filter((column) => column.length > 0);
}

interface NoteBlock {
  height: number;
  svg: (x: number, y: number) => string;
}

function noteBlock({ number, claim, source }: Footnote, across: number, { unit, colours, measure }: Sheet): NoteBlock {
  const [figure, serif, sans] = [
    { voice: "sans", size: sizes.source * unit, weight: 650 },
    { voice: "serif", size: sizes.claim * unit, weight: 400 },
    { voice: "sans", size: sizes.source * unit, weight: 400 },
  ] as const;
  const indent = sizes.number * unit;
  const [claims, places] = [
    linesOf(claim, serif, across - indent, measure),
    linesOf(source, sans, across - indent, measure),
  ];
  const [claimHeight, placeHeight] = [claims.length * serif.size * 1.3, places.length * sans.size * 1.35];
  return {
    height: claimHeight + placeHeight + sizes.after * unit,
    svg: (x, y) => {
      const said = writeLines(claims, { x: x + indent, y, colour: colours.ink, font: serif, spacing: 1.3 });
      const where = writeLines(places, {
        x: x + indent,
        y: y + claimHeight,
        colour: colours.ink2,
        font: sans,
        spacing: 1.35,
      });
      const numbered = write(String(number), {
        x: x + indent - 6 * unit,
        y: y + serif.size * 1.02,
        colour: colours.ink,
        font: figure,
        anchor: "end",
      });
      return numbered + said.svg + where.svg;
    },
  };
}
