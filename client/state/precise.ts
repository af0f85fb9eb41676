import { Precision } from "../../src/domain/dates.ts";
import { isTyped, type Properties, type TypedValue, type Value } from "../../src/domain/value.ts";

// A symbol: what is copied or saved keeps the value as Neo4j writes it, and nothing else.
const exactness = Symbol("exactness");

type Precise = TypedValue & { [exactness]?: Precision };

/** The same properties, with dates that know how exact they are where `precision` says so beside them. */
export function precise(properties: Properties): Properties {
  const known = Precision.safeParse(properties.precision).data;
  if (known === undefined || known === "day") return properties;
  const { start, end } = properties;
  return { ...properties, ...told({ start, end }, known) };
}

function told(dates: Record<string, Value | undefined>, known: Precision): Properties {
  const found = Object.entries(dates).filter(([, value]) => isTyped(value) && value.$type === "Date");
  return Object.fromEntries(found.map(([name, value]) => [name, { ...(value as TypedValue), [exactness]: known }]));
}

/** How exact a date is: to the day, unless it knows better. */
export function exactnessOf(value: Precise): Precision {
  return value[exactness] ?? "day";
}
