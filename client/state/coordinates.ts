import type { GraphNode } from "../../src/domain/graph.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import { isTyped, type Value } from "../../src/domain/value.ts";

/** A place on the Earth, in degrees north and east. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

const point = /^SRID=(4326|4979);POINT(?: Z)? ?\((\S+) (\S+?)(?: \S+)?\)$/;

/** Where a node lies, by the properties that its label keeps that in; undefined where it says no place on the Earth. */
export function coordinatesOf(
  { labels, properties }: GraphNode,
  ontology: Pick<Ontology, "labels">,
): Coordinates | undefined {
  for (const label of labels) {
    const named = ontology.labels[label]?.coordinates;
    if (!named) continue;
    const found =
      "point" in named
        ? ofPoint(properties[named.point])
        : onEarth(numberOf(properties[named.latitude]), numberOf(properties[named.longitude]));
    if (found) return found;
  }
  return undefined;
}

function ofPoint(value: Value | undefined): Coordinates | undefined {
  if (!isTyped(value) || value.$type !== "Point") return undefined;
  const [, , longitude, latitude] = point.exec(String(value._value)) ?? [];
  return longitude === undefined ? undefined : onEarth(Number(latitude), Number(longitude));
}

function numberOf(value: Value | undefined): number {
  if (typeof value === "number") return value;
  if (isTyped(value)) return Number(value._value);
  return typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
}

function onEarth(latitude: number, longitude: number): Coordinates | undefined {
  const isThere = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isThere ? { latitude, longitude } : undefined;
}
