import { hasType, type LabelFacts, type PropertyFacts } from "./facts.ts";
import { named } from "./pick.ts";

const pairs = [
  ["latitude", "longitude"],
  ["lat", "lon"],
  ["lat", "lng"],
  ["lat", "long"],
];

/** Where things are: in a point, or in two numbers. */
export function guessCoordinates({ properties }: Pick<LabelFacts, "properties">) {
  const points = properties.filter((property) => hasType(property, "POINT"));
  const point = points.find(isOnEarth) ?? points[0];
  if (point) return { point: point.name };
  for (const [north = "", east = ""] of pairs) {
    const latitude = named(properties, [north], isNumber);
    const longitude = named(properties, [east], isNumber);
    if (latitude && longitude) return { latitude: latitude.name, longitude: longitude.name };
  }
  return undefined;
}

const isNumber = (property: PropertyFacts) => hasType(property, "FLOAT", "INTEGER") ?? true;

const isOnEarth = ({ examples }: PropertyFacts) => examples.every((text) => text.includes("wgs-84"));
