import { isTyped, type LabelFacts, type PropertyFacts } from "./facts.ts";
import { named } from "./pick.ts";

const pairs = [
  ["latitude", "longitude"],
  ["lat", "lon"],
  ["lat", "lng"],
  ["lat", "long"],
];

/** Where things are: in a point, or in two numbers. */
export function guessCoordinates({ properties }: Pick<LabelFacts, "properties">) {
  const point = properties.find((property) => isTyped(property, "POINT"));
  if (point) return { point: point.name };
  for (const [north = "", east = ""] of pairs) {
    const latitude = named(properties, [north], isNumber);
    const longitude = named(properties, [east], isNumber);
    if (latitude && longitude) return { latitude: latitude.name, longitude: longitude.name };
  }
  return undefined;
}

const isNumber = (property: PropertyFacts) => isTyped(property, "FLOAT", "INTEGER") ?? true;
