import type { Vector } from "neo4j-driver";
import { float32Text, floatText } from "./float.ts";

/** The type and the coordinates of a vector, as `application/vnd.neo4j.query.v1.1` has them. */
export function vectorParts(
  vector: Pick<Vector<Int8Array>, "getType"> & { asTypedArray(): Iterable<number | bigint> },
): { coordinatesType: string; coordinates: string[] } {
  const coordinatesType = vector.getType();
  const numbers: Iterable<number | bigint> = vector.asTypedArray();
  return { coordinatesType, coordinates: Array.from(numbers, coordinateText(coordinatesType)) };
}

const texts: Record<string, (coordinate: number | bigint) => string> = {
  FLOAT32: (coordinate) => float32Text(Number(coordinate)),
  FLOAT64: (coordinate) => floatText(Number(coordinate)),
};

export const coordinateText = (coordinatesType: string): ((coordinate: number | bigint) => string) =>
  texts[coordinatesType] ?? String;
