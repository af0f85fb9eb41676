import type { NodeSingular } from "cytoscape";
import type { Outline, Point } from "../../export/picture/scene.ts";

/** The outline of a node's mark, as Cytoscape draws it. */
export function outlineOf(node: NodeSingular): Outline {
  const shape: string = node.style("shape");
  if (shape === "polygon") return { is: "polygon", points: pairs(node.style("shape-polygon-points")) };
  const corners = regular[shape];
  if (corners) return { is: "polygon", points: corners };
  if (shape.includes("rectangle")) return { is: "box", corner: shape.startsWith("round") ? cornerOf(node) : 0 };
  return { is: "ellipse" };
}

function cornerOf(node: NodeSingular): number {
  const written = Number.parseFloat(node.style("corner-radius"));
  return Number.isFinite(written) ? written : Math.min(8, Math.min(node.width(), node.height()) / 4);
}

function pairs(list: string): Point[] {
  const numbers = String(list)
    .split(/[\s,]+/)
    .map(Number);
  return numbers.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : []));
}

const regular: Record<string, Point[]> = {
  triangle: polygon(3),
  diamond: polygon(4, 45),
  pentagon: polygon(5),
  hexagon: polygon(6),
  heptagon: polygon(7),
  octagon: polygon(8),
};

/** A regular polygon stretched to its square, standing on a side. */
function polygon(corners: number, turned = 0): Point[] {
  const points = Array.from({ length: corners }, (_, index): Point => {
    const angle = ((90 + (180 + 360 * index) / corners + turned) * Math.PI) / 180;
    return [Math.cos(angle), Math.sin(angle)];
  });
  const stretched = (axis: 0 | 1) => {
    const [least, most] = [Math.min(...points.map((at) => at[axis])), Math.max(...points.map((at) => at[axis]))];
    return (at: Point) => (2 * (at[axis] - least)) / (most - least) - 1;
  };
  const [across, down] = [stretched(0), stretched(1)];
  return points.map((at) => [across(at), down(at)]);
}

/** Where a line from the middle of a mark towards a point leaves the mark. */
export function borderPoint({ outline, at, width, height }: Mark, towards: Point): Point {
  const [dx, dy] = [towards[0] - at[0], towards[1] - at[1]];
  const share = leaving(outline, dx / (width / 2 || 1), dy / (height / 2 || 1));
  return [at[0] + dx * share, at[1] + dy * share];
}

export interface Mark {
  outline: Outline;
  at: Point;
  width: number;
  height: number;
}

/** The share of a way from the middle that lies within an outline of half a side 1. */
function leaving(outline: Outline, x: number, y: number): number {
  if (x === 0 && y === 0) return 0;
  if (outline.is === "ellipse") return 1 / Math.hypot(x, y);
  if (outline.is === "box") return 1 / Math.max(Math.abs(x), Math.abs(y));
  const crossings = outline.points.flatMap((one, index, all) =>
    crossing([x, y], one, all[(index + 1) % all.length] ?? one),
  );
  return crossings.length > 0 ? Math.max(...crossings) : 1 / Math.hypot(x, y);
}

/** Where the ray from the middle meets a side. */
function crossing([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number[] {
  const [sx, sy] = [bx - ax, by - ay];
  const across = x * sy - y * sx;
  if (Math.abs(across) < 1e-9) return [];
  const [ray, side] = [(ax * sy - ay * sx) / across, (ax * y - ay * x) / across];
  return ray > 0 && side >= 0 && side <= 1 ? [ray] : [];
}
