import type { Area } from "../../canvas/camera.ts";
import { drawAxis } from "./axis.ts";
import { writeFoot } from "./foot.ts";
import type { Footnotes } from "./footnotes.ts";
import type { LegendItem } from "./legend.ts";
import { writeLegend } from "./legendRows.ts";
import { drawLine, drawNode, drawTurn } from "./marks.ts";
import { writeNotes } from "./notes.ts";
import { type Numbered, placeNumbers } from "./numbers.ts";
import type { Scene } from "./scene.ts";
import { type Block, type Colours, type Sheet, space, stacked } from "./sheet.ts";
import { escaped, tag } from "./svg.ts";
import { families, linesOf, type Measure, write, writeLines } from "./words.ts";

export interface Page {
  scene: Scene;
  /** The part of the picture that is shown. */
  area: Area;
  colours: Colours;
  measure: Measure;
  title: string;
  /** What is said of the picture as a whole, beneath its title and to those who cannot see it. */
  lead: string;
  description: string;
  legend: LegendItem[];
  notes: Footnotes | undefined;
  address: string;
  shortAddress: string;
  /** Date, graph and version. */
  made: string[];
  hasGround: boolean;
  /** A style sheet with the letters, to stand in the file. */
  fonts?: string | undefined;
}

/** A page has room for its title; one with many notes for them side by side, so that it does not become a strip. */
const narrowest = { plain: 560, ofNotes: 960 };
const manyNotes = 10;
const margin = 36;
/** From this width on, words grow with the picture, so that they can be read where all of it is. */
const readable = 1400;

/** The picture as a page of its own: title, picture, legend, footnotes, and where it is from. */
export function writePage(page: Page): { svg: string; width: number; height: number } {
  const { area, colours, title, lead, description, hasGround, fonts } = page;
  const across = area.right - area.left;
  const unit = Math.max(1, (across + 2 * margin) / readable);
  const least = (page.notes?.notes.length ?? 0) > manyNotes ? narrowest.ofNotes : narrowest.plain;
  const width = Math.ceil(Math.max(least, across + 2 * margin * unit));
  const sheet: Sheet = { left: margin * unit, width: width - 2 * margin * unit, unit, colours, measure: page.measure };
  const blocks = [
    space(26 * unit),
    writeHead(title, lead, sheet),
    space(10 * unit),
    drawPicture(page, width),
    space(14 * unit),
    ...(page.legend.length > 0 ? [writeLegend(page.legend, sheet), space(18 * unit)] : []),
    ...(page.notes && page.notes.notes.length > 0 ? [writeNotes(page.notes, sheet), space(16 * unit)] : []),
    writeFoot(page, sheet),
    space(22 * unit),
  ];
  const { svg, height } = stacked(blocks);
  const root = tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height: Math.ceil(height),
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      role: "img",
      "aria-labelledby": "picture-title picture-description",
    },
    tag("title", { id: "picture-title" }, escaped(title)),
    tag("desc", { id: "picture-description" }, escaped(description)),
    fonts ? tag("style", {}, escaped(fonts)) : "",
    hasGround ? tag("rect", { width, height: Math.ceil(height), fill: colours.paper }) : "",
    svg,
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`, width, height: Math.ceil(height) };
}

function writeHead(title: string, lead: string, { left, width, unit, colours, measure }: Sheet): Block {
  const [large, small] = [
    { voice: "serif", size: 27 * unit, weight: 500 },
    { voice: "sans", size: 12.5 * unit, weight: 400 },
  ] as const;
  const heading = writeLines(linesOf(title, large, width, measure), {
    x: left,
    y: 0,
    colour: colours.ink,
    font: large,
    spacing: 1.15,
  });
  const beneath = writeLines(linesOf(lead, small, width, measure), {
    x: left,
    y: heading.height + 4 * unit,
    colour: colours.ink2,
    font: small,
    spacing: 1.4,
  });
  return { svg: heading.svg + beneath.svg, height: heading.height + 4 * unit + beneath.height };
}

/** The picture itself, in the middle of the page and cut at the edge of the part that is shown. */
function drawPicture({ scene, area, colours, measure, notes }: Page, pageWidth: number): Block {
  const [width, height] = [area.right - area.left, area.bottom - area.top];
  const ink = {
    paper: colours.paper,
    sans: families.sans,
    width: (text: string, { size, weight, isItalic }: { size: number; weight: number; isItalic: boolean }) =>
      measure(text, { voice: "sans", size, weight, isItalic }),
  };
  const left = (pageWidth - width) / 2;
  const inside = [
    scene.axis ? drawAxis(scene.axis, area, colours) : "",
    ...scene.lines.map((line) => drawLine(line, ink)),
    ...scene.lines.map((line) => drawTurn(line, ink)),
    ...scene.nodes.map((node) => drawNode(node, ink)),
    ...placeNumbers(scene, notes?.notes ?? []).map((numbered) => writeNumber(numbered, colours, measure)),
  ];
  const moved = tag(
    "g",
    { transform: `translate(${(left - area.left).toFixed(1)} ${(-area.top).toFixed(1)})` },
    ...inside,
  );
  const cut = tag("clipPath", { id: "picture-part" }, tag("rect", { x: left, y: 0, width, height }));
  return { svg: cut + tag("g", { "clip-path": "url(#picture-part)" }, moved), height };
}

function writeNumber({ number, at: [x, y] }: Numbered, { paper, ink }: Colours, measure: Measure): string {
  const font = { voice: "sans", size: 9, weight: 650 } as const;
  const across = measure(String(number), font) + 5;
  return (
    tag("rect", {
      x: x - across / 2,
      y: y - 5.5,
      width: across,
      height: 11,
      rx: 5.5,
      fill: paper,
      stroke: ink,
      "stroke-width": 0.6,
    }) + write(String(number), { x, y: y + 3.2, colour: ink, font, anchor: "middle" })
  );
}
