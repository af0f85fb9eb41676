import { drawEnd } from "./ends.ts";
import type { Caption, Glow, Outline, Point, SceneLine, SceneNode } from "./scene.ts";
import { escaped, pair, tag } from "./svg.ts";

export interface Ink {
  paper: string;
  sans: string;
  /** The width of a text in these letters. */
  width: (text: string, font: Pick<Caption, "size" | "weight" | "isItalic">) => number;
}

/** Where letters stand within their line, from its top. */
export const baseline = 0.8;

/** A node: its highlighter, mark, ring and words. */
export function drawNode(node: SceneNode, ink: Ink): string {
  const { at, width, height, fill, fillOpacity, border, ring, glow, opacity, captions } = node;
  const parts = [
    ...(glow
      ? [
          outlineOf(glow.isRound ? { is: "ellipse" } : { is: "box", corner: 8 }, at, grown(node, 2 * glow.padding), {
            fill: glow.colour,
            "fill-opacity": glow.opacity,
          }),
        ]
      : []),
    outlineOf(
      node.outline,
      at,
      { width, height },
      {
        fill,
        "fill-opacity": fillOpacity < 1 ? fillOpacity : undefined,
        ...(border
          ? {
              stroke: border.colour,
              "stroke-width": border.width,
              "stroke-opacity": border.opacity,
              "stroke-dasharray": border.isDashed ? "4 2" : undefined,
            }
          : {}),
      },
    ),
    ...(ring
      ? [
          outlineOf(node.outline, at, grown(node, ring.reach), {
            fill: "none",
            stroke: ring.colour,
            "stroke-width": ring.width,
          }),
        ]
      : []),
    ...captions.map((caption) => drawCaption(caption, ink)),
  ];
  return tag("g", { opacity: opacity < 1 ? opacity : undefined }, ...parts);
}

const grown = ({ width, height }: SceneNode, by: number) => ({ width: width + by, height: height + by });

function outlineOf(
  outline: Outline,
  [x, y]: Point,
  { width, height }: { width: number; height: number },
  look: Parameters<typeof tag>[1],
): string {
  if (outline.is === "ellipse") return tag("ellipse", { cx: x, cy: y, rx: width / 2, ry: height / 2, ...look });
  if (outline.is === "box")
    return tag("rect", { x: x - width / 2, y: y - height / 2, width, height, rx: outline.corner, ...look });
  const points = outline.points.map(([across, down]) => pair([x + (across * width) / 2, y + (down * height) / 2]));
  return tag("polygon", { points: points.join(" "), "stroke-linejoin": "round", ...look });
}

/** A relationship: its highlighter, line, ends and words. */
export function drawLine(
  { from, bend, turn, to, colour, width, dash, glow, opacity, ends, captions }: SceneLine,
  ink: Ink,
): string {
  const way = bend
    ? `Q${pair(bend)} ${pair(to)}`
    : [...(turn ? [turn.at] : []), to].map((at) => `L${pair(at)}`).join("");
  const d = `M${pair(from)}${way}`;
  const parts = [
    ...(glow ? [tag("path", { d, fill: "none", ...glowing(glow, width) })] : []),
    tag("path", { d, fill: "none", stroke: colour, "stroke-width": width, "stroke-dasharray": dash?.join(" ") }),
    ...ends.map((end) => drawEnd(end, ink.paper)),
    ...captions.map((caption) => drawCaption(caption, ink)),
  ];
  return tag("g", { opacity: opacity < 1 ? opacity : undefined }, ...parts);
}

const turnRadius = { dot: 4.5, ring: 8.5 };

/** The mark where a line turns down to what was; above all lines. */
export function drawTurn({ turn, opacity }: SceneLine, { paper }: Pick<Ink, "paper">): string {
  if (!turn?.mark) return "";
  const { fill, ring } = turn.mark;
  const [cx, cy] = turn.at;
  const around = ring && {
    fill: paper,
    stroke: ring.colour,
    "stroke-width": 1.6,
    "stroke-dasharray": ring.isDashed ? "2.5 2" : undefined,
  };
  return tag(
    "g",
    { opacity: opacity < 1 ? opacity : undefined },
    around ? tag("circle", { cx, cy, r: turnRadius.ring, ...around }) : "",
    tag("circle", { cx, cy, r: turnRadius.dot, fill }),
  );
}

function glowing({ colour, opacity, padding }: Glow, width: number) {
  return { stroke: colour, "stroke-opacity": opacity, "stroke-width": width + 2 * padding, "stroke-linecap": "round" };
}

/** Words, on the paper that they are written on. */
export function drawCaption(caption: Caption, ink: Ink): string {
  const { lines, at, anchor, size, weight, isItalic, colour, opacity, ground, turn } = caption;
  const [x, y] = at;
  const across = Math.max(0, ...lines.map((line) => ink.width(line, caption)));
  const left = anchor === "start" ? x : anchor === "end" ? x - across : x - across / 2;
  const back =
    ground &&
    tag("rect", {
      x: left - ground.padding,
      y: y - ground.padding,
      width: across + 2 * ground.padding,
      height: lines.length * size + 2 * ground.padding,
      rx: 2,
      fill: ground.colour,
      "fill-opacity": ground.opacity,
    });
  const words = lines.map((line, index) =>
    tag(
      "text",
      {
        x,
        y: y + (index + baseline) * size,
        "text-anchor": anchor === "start" ? undefined : anchor,
        "font-family": ink.sans,
        "font-size": size,
        "font-weight": weight,
        "font-style": isItalic ? "italic" : undefined,
        fill: colour,
        "fill-opacity": opacity,
      },
      escaped(line),
    ),
  );
  const middle = y + (lines.length * size) / 2;
  const turned = turn ? `rotate(${turn.toFixed(1)} ${pair([x, middle]).replace(",", " ")})` : undefined;
  return turned ? tag("g", { transform: turned }, back ?? "", ...words) : [back ?? "", ...words].join("");
}
