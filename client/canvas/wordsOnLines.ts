import type { ElementDefinition } from "cytoscape";
import type { GraphNode } from "../../src/domain/graph.ts";
import type { Place } from "../../src/domain/opening.ts";
import { type Point, pointOn } from "../export/picture/scene.ts";
import type { Places } from "../layout/box.ts";
import type { Area } from "./camera.ts";
import { noteReach, noteShare } from "./drawNotes.ts";
import { areasInFront, type Shown } from "./litNames.ts";
import { markOfNode } from "./mark.ts";
import { borderPoint } from "./scene/outline.ts";
import type { Side } from "./sides.ts";
import { placesOfWords, type Worded } from "./wordPlaces.ts";

const font = { size: 10.5, weight: 500, italic: false };
/** Words are written only on a line that is longer than they are by this much. */
const roomBesideWords = 34;

/** Where the words of these lines stand, as far as they find room; from the middle of each line, by its id. */
export function wordsOnLines(lines: ElementDefinition[], shown: Shown, sides: Map<string, Side>): Map<string, Place> {
  if (lines.length === 0) return new Map();
  const nodes = new Map(shown.nodes.map((node) => [node.id, node]));
  const worded = lines.flatMap((line) => wordedOf(line, nodes, shown)).filter(hasRoom);
  const noted = worded.filter(({ isNoted }) => isNoted).map(areaOfNote);
  return placesOfWords(worded, [...areasInFront(shown, sides), ...noted]);
}

const hasRoom = ({ from, to, words }: Worded) =>
  Math.hypot(to[0] - from[0], to[1] - from[1]) > words.width + roomBesideWords;

function areaOfNote(line: Worded): Area {
  const [x, y] = pointOn(line, noteShare);
  return { left: x - noteReach, right: x + noteReach, top: y - noteReach, bottom: y + noteReach };
}

function wordedOf({ data }: ElementDefinition, nodes: Map<string, GraphNode>, shown: Shown) {
  const [source, target] = [nodes.get(data.source ?? ""), nodes.get(data.target ?? "")];
  if (!data.id || !source || !target || source === target) return [];
  const [one, other] = [reachOf(source, shown), reachOf(target, shown)];
  const bend = bendOf(one.at, other.at, data.bow ?? data.bend ?? 0);
  const way = { from: borderPoint(one, bend ?? other.at), to: borderPoint(other, bend ?? one.at) };
  const words = { width: shown.width(data.reads, font), height: font.size + 3 };
  return [{ id: data.id, ...way, ...(bend ? { bend } : {}), words, isNoted: data.isNoted === true }];
}

function reachOf(node: GraphNode, { ontology, frame, places }: Pick<Shown, "ontology" | "frame"> & { places: Places }) {
  const { shape, width, height } = markOfNode(node, ontology, frame);
  const outline = shape === "box" ? ({ is: "box", corner: 0 } as const) : ({ is: "ellipse" } as const);
  return { outline, at: places[node.id] ?? ([0, 0] as const), width, height };
}

function bendOf([x, y]: Place, [toX, toY]: Place, bow: number): Point | undefined {
  if (bow === 0) return undefined;
  const [dx, dy] = [toX - x, toY - y];
  const length = Math.hypot(dx, dy) || 1;
  return [(x + toX) / 2 - (dy / length) * bow, (y + toY) / 2 + (dx / length) * bow];
}
