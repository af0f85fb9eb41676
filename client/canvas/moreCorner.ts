import type { Place } from "../../src/domain/opening.ts";
import type { Area } from "./camera.ts";

interface Marked {
  at: Place;
  /** How far the node's mark reaches from its middle. */
  half: { across: number; down: number };
  size: { width: number; height: number };
  /** Its name has found room only above it. */
  isNamedAbove: boolean;
}

/**
 * The upper left corner of a small mark at a node's: above to the right, or where it covers the least of the others and
 * is seen whole in a canvas so wide. Never beneath, where the node's own name is.
 */
export function cornerFor({ at: [x, y], half, size, isNamedAbove }: Marked, others: Area[], room: number): Place {
  const { width, height } = size;
  const [right, left] = [x + half.across * 0.7, x - half.across * 0.7 - width];
  const above = y - half.down - height * 0.8;
  const upper: Place[] = [
    [right, above],
    [left, above],
    [x - width / 2, y - half.down - height - 2],
  ];
  const beside: Place[] = [
    [x + half.across + 4, y - height / 2],
    [x - half.across - 4 - width, y - height / 2],
  ];
  const corners = isNamedAbove ? beside : [...upper, ...beside];
  const isOn = ([fromX, fromY]: Place, other: Area) =>
    fromX < other.right && other.left < fromX + width && fromY < other.bottom && other.top < fromY + height;
  const isCut = ([fromX, fromY]: Place) => fromX < 0 || fromX + width > room || fromY < 0;
  const cost = (corner: Place) =>
    others.filter((other) => isOn(corner, other)).length + (isCut(corner) ? others.length : 0);
  return corners.reduce((best, next) => (cost(next) < cost(best) ? next : best));
}
