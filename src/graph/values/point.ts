import { floatText } from "./float.ts";

interface Coordinates {
  srid: { toString(): string } | number;
  x: number;
  y: number;
  z?: number | undefined;
}

/** SRID=7203;POINT (1.0 2.0), or POINT Z with three coordinates. */
export function pointText({ srid, x, y, z }: Coordinates): string {
  const coordinates = z === undefined ? [x, y] : [x, y, z];
  return `SRID=${srid};POINT ${z === undefined ? "" : "Z "}(${coordinates.map(floatText).join(" ")})`;
}

const number = "(-?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)";
const pattern = new RegExp(
  `^SRID=(\\d{1,9});\\s*POINT\\s*(Z?)\\s*\\(\\s*${number}\\s+${number}(?:\\s+${number})?\\s*\\)$`,
);

/** The coordinates that such a text gives; undefined where it is none. */
export function pointFrom(text: string) {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, srid, flag, x, y, z] = match;
  if ((flag === "Z") !== (z !== undefined)) return undefined;
  return { srid: Number(srid), x: Number(x), y: Number(y), z: z === undefined ? undefined : Number(z) };
}
