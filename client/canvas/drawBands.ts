import { mainLabel } from "../../src/domain/ontology.ts";
import { type Band, bandsOf } from "../layout/timeBands.ts";
import type { NameSides } from "../layout/timeNames.ts";
import { gathered, standing } from "../state/grouped/gathered.ts";
import { ontology, picture } from "../state/session.ts";
import type { Stage } from "./stage.ts";
import { text } from "./text.ts";

type Pen = CanvasRenderingContext2D;

/** Pixels of the screen. */
const margin = 16;
const aboveBand = 17;
const ruleGap = 6;
const sizes = { title: 13, rest: 11, line: 1.3 };

/** The titles of the bands at the left edge of the canvas, a rule between them, and a dotted line along each row. */
export function drawBands(pen: Pen, stage: Stage, names: NameSides): void {
  const { cy, theme } = stage;
  const down = (y: number) => cy.pan().y + y * cy.zoom();
  pen.lineWidth = 1;
  for (const [index, band] of bands(stage, names).entries()) {
    const isTall = picture.value.frame === "tall";
    const top = down(band.top) - (isTall ? aboveBand : 0);
    if (index > 0) rule(pen, isTall ? top - ruleGap / 2 : down(band.top) - ruleGap, cy.width(), theme.value.lineFaint);
    title(pen, band, top, isTall ? 0 : down(band.bottom) - down(band.top), stage);
  }
  dots(pen, stage, names);
}

/** The bands of what is drawn, from above to below. */
export function bands({ boxes }: Pick<Stage, "boxes">, names: NameSides): Band[] {
  const nodes = gathered.value.nodes.map(({ id, labels }) => ({ id, label: mainLabel(ontology.value, labels) ?? "" }));
  return bandsOf(nodes, boxes.value, standing.value, names, ontology.value);
}

function rule(pen: Pen, y: number, width: number, colour: string): void {
  pen.globalAlpha = 0.45;
  stroke(pen, [margin, y], [width - margin, y], colour);
  pen.globalAlpha = 1;
}

/** What is written at a band: the commonest label, then the others and what its bars mean, as far as it is high. */
export function wordsOfBand({ titles, hasBars }: Band, room: number): { title: string; rest: string[] } {
  const [title = "", ...others] = titles;
  const rest = [
    ...(others.length > 0 ? [text.axis.and(others.slice(0, 2))] : []),
    ...(hasBars ? [text.axis.bars] : []),
  ];
  const isRoom = (index: number) => sizes.title * sizes.line + index * sizes.rest * sizes.line + sizes.rest <= room;
  return { title, rest: rest.filter((_, index) => isRoom(index)) };
}

/** Has the node a row of its own, along which it is seen when it took part? */
export function hasRow(id: string, { traits, actors, days }: NameSides): boolean {
  const trait = traits[id];
  return trait !== undefined && !trait.isPole && actors.has(trait.band) && days.has(id);
}

function title(pen: Pen, band: Band, top: number, room: number, { theme }: Stage): void {
  const words = wordsOfBand(band, room);
  const { sans, ink, ink2 } = theme.value;
  pen.textAlign = "left";
  pen.textBaseline = "top";
  write(pen, words.title, top, `600 ${sizes.title}px ${sans}`, ink, theme.value.canvas);
  for (const [index, line] of words.rest.entries()) {
    const y = top + sizes.title * sizes.line + index * sizes.rest * sizes.line;
    write(pen, line, y, `400 ${sizes.rest}px ${sans}`, ink2, theme.value.canvas);
  }
}

function write(pen: Pen, words: string, y: number, font: string, colour: string, ground: string): void {
  pen.font = font;
  pen.globalAlpha = 0.86;
  pen.fillStyle = ground;
  pen.fillRect(margin - 2, y - 1, pen.measureText(words).width + 4, sizes.title + 2);
  pen.globalAlpha = 1;
  pen.fillStyle = colour;
  pen.fillText(words, margin, y);
}

function dots(pen: Pen, { cy, theme }: Stage, names: NameSides): void {
  const [from, to] = [names.axis[0]?.x ?? 0, names.axis.at(-1)?.x ?? 0];
  const across = (x: number) => cy.pan().x + x * cy.zoom();
  pen.globalAlpha = 0.5;
  pen.setLineDash([1, 4]);
  for (const { id } of gathered.value.nodes) {
    if (!hasRow(id, names)) continue;
    const y = cy.pan().y + (cy.getElementById(id).position()?.y ?? 0) * cy.zoom();
    stroke(pen, [across(from), y], [across(to), y], theme.value.lineFaint);
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

function stroke(pen: Pen, from: [number, number], to: [number, number], colour: string): void {
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.strokeStyle = colour;
  pen.stroke();
}
