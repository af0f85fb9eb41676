import { floatText } from "./float.ts";
import { small, type Whole } from "./integer.ts";

interface Coordinates {
  srid: Whole;
  x: number;
  y: number;
  z?: number | undefined;
}

/** SRID=7203;POINT (1.0 2.0), or POINT Z with three coordinates. */
export function pointText({ srid, x, y, z }: Coordinates): string {
  const coordinates = z === undefined ? [x, y] : [x, y, z];
  return `SRID=${small(srid)};POINT ${z === undefined ? "" : "Z "}(${coordinates.map(floatText).join(" ")})`;
}

const number = "([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)";
const pattern = new RegExp(
  `^SRID=(\\d{1,9});\\s*POINT\\s*(?:Z\\s*)?\\(\\s*${number}\\s+${number}(?:\\s+${number})?\\s*\\)$`,
);

/** The coordinates that such a text gives; undefined where it is none. Neo4j checks that they fit the system. */
export function pointFrom(text: string) {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, srid, x, y, z] = match;
  return { srid: Number(srid), x: Number(x), y: Number(y), z: z === undefined ? undefined : Number(z) };
}
