import type { EdgeSingular } from "cytoscape";
import { gaps } from "../../export/picture/ends.ts";
import {
  type Caption,
  type End,
  type Point,
  pointOn,
  type SceneLine,
  type SceneNode,
} from "../../export/picture/scene.ts";
import { corner } from "../byDate.ts";
import { isOwn } from "../drawScore.ts";
import type { Width } from "../measure.ts";
import { borderPoint, type Mark } from "./outline.ts";
import { glowOf, hex } from "./styles.ts";

/** A relationship as it is drawn. `bow` is how far its curve swings out, to the left of its way. */
export function sceneLine(
  edge: EdgeSingular,
  [source, target]: [SceneNode, SceneNode],
  bow: number,
  width: Width,
): SceneLine {
  const number = (name: string) => edge.numericStyle(name) || 0;
  const way = source.id === target.id ? loop(source) : between(reachOf(source), reachOf(target), bow, turnOf(edge));
  const { ends, to } = endsOf(edge, way);
  const glow = glowOf(edge);
  const line: SceneLine = {
    id: edge.data("relationship") ?? edge.id(),
    ...way,
    to,
    colour: hex(edge.style("line-color")),
    width: number("width"),
    ...(edge.style("line-style") === "dashed" ? { dash: [5, 4] } : {}),
    ...(glow ? { glow } : {}),
    opacity: number("opacity"),
    ends,
    captions: [],
  };
  return { ...line, captions: wordsOf(edge, way, width) };
}

type Way = Pick<SceneLine, "from" | "bend" | "turn" | "to">;

/** A line begins and ends outside the border. */
function reachOf({ outline, at, width, height, border }: SceneNode): Mark {
  const by = border?.width ?? 0;
  return { outline, at, width: width + by, height: height + by };
}

function between(source: Mark, target: Mark, bow: number, turn: SceneLine["turn"]): Way {
  if (turn) return { from: borderPoint(source, turn.at), turn, to: borderPoint(target, turn.at) };
  const straight = { from: borderPoint(source, target.at), to: borderPoint(target, source.at) };
  if (bow === 0) return straight;
  const [x, y] = pointOn(straight, 0.5);
  const [dx, dy] = [target.at[0] - source.at[0], target.at[1] - source.at[1]];
  const length = Math.hypot(dx, dy) || 1;
  const bend: Point = [x - (dy / length) * bow, y + (dx / length) * bow];
  return { from: borderPoint(source, bend), bend, to: borderPoint(target, bend) };
}

/** Where the line of someone who took part turns down to what was, and the mark there. */
function turnOf(edge: EdgeSingular): SceneLine["turn"] {
  if (!edge.hasClass("scored")) return undefined;
  const actor = edge.hasClass("scored-from") ? edge.source() : edge.target();
  const { x, y } = corner(edge);
  const at: Point = [x, y];
  if (isOwn(actor, x)) return { at };
  const fill = hex(actor.style(actor.hasClass("unnamed") ? "border-color" : "background-color"));
  if (edge.hasClass("faint")) return { at, mark: { fill } };
  const ring = { colour: hex(edge.style("line-color")), isDashed: edge.hasClass("implied") };
  return { at, mark: { fill, ring } };
}

/** A relationship of a node with itself: a loop above it. */
function loop({ at: [x, y], width, height }: SceneNode): Way {
  const top = y - height / 2;
  return { from: [x - width / 4, top], bend: [x, top - 3 * height], to: [x + width / 4, top] };
}

const noEnd = "none";

/** What stands at the end of a line and midway, and where the line itself stops for it. */
function endsOf(edge: EdgeSingular, way: Way): { ends: End[]; to: Point } {
  const before = way.bend ?? way.turn?.at ?? way.from;
  const towards = unit(before, way.to);
  const scale = edge.numericStyle("arrow-scale") || 1;
  const size = Math.max((edge.numericStyle("width") * 13.37) ** 0.9, 29) * scale;
  const end = (where: string, at: Point, pointing: Point): End[] => {
    const shape: string = edge.style(`${where}-shape`);
    if (shape === noEnd) return [];
    const isHollow = edge.style(`${where}-fill`) === "hollow";
    return [{ shape, at, towards: pointing, size, isHollow, colour: hex(edge.style(`${where}-color`)) }];
  };
  const last = end("target-arrow", way.to, towards);
  const midway = end("mid-target-arrow", pointOn(way, 0.5), unit(way.from, way.to));
  const gap = size * (gaps[last[0]?.shape ?? noEnd] ?? 0);
  return { ends: [...last, ...midway], to: [way.to[0] - towards[0] * gap, way.to[1] - towards[1] * gap] };
}

function unit([ax, ay]: Point, [bx, by]: Point): Point {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [(bx - ax) / length, (by - ay) / length];
}

/** The words along a line, never upside down. */
function wordsOf(edge: EdgeSingular, way: Way, width: Width): Caption[] {
  const words: string = edge.style("label");
  if (!words || edge.numericStyle("text-opacity") === 0) return [];
  const size = edge.numericStyle("font-size");
  const weight = Number(edge.style("font-weight")) || 400;
  const [middleX, middleY] = pointOn(way, 0.5);
  const [x, y] = [
    middleX + (edge.numericStyle("text-margin-x") || 0),
    middleY + (edge.numericStyle("text-margin-y") || 0),
  ];
  const angle = (Math.atan2(way.to[1] - way.from[1], way.to[0] - way.from[0]) * 180) / Math.PI;
  const turn = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
  // Only words that the line has room for; what does not fit says nothing but covers its neighbours.
  const length = Math.hypot(way.to[0] - way.from[0], way.to[1] - way.from[1]);
  if (width(words, { size, weight, italic: false }) > length) return [];
  return [
    {
      lines: [words],
      at: [x, y - size / 2],
      anchor: "middle",
      size,
      weight,
      isItalic: false,
      colour: hex(edge.style("color")),
      ground: {
        colour: hex(edge.style("text-background-color")),
        opacity: edge.numericStyle("text-background-opacity"),
        padding: edge.numericStyle("text-background-padding") || 0,
      },
      turn,
    },
  ];
}
