import neo4j from "neo4j-driver";
import { durationFrom } from "./duration.ts";
import { floatFrom } from "./float.ts";
import { pointFrom } from "./point.ts";
import { dateFrom, dateTimeFrom, localDateTimeFrom, localTimeFrom, timeFrom } from "./timeFrom.ts";

const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];

/** The driver's integer of decimal digits; undefined beyond 64 bits. */
export function integerFrom(text: string) {
  if (!/^[+-]?\d{1,20}$/.test(text)) return undefined;
  const value = BigInt(text.replace("+", ""));
  return value < least || value > most ? undefined : neo4j.int(value);
}

/** Each typed value that is written as one text: from the text to the driver's value, undefined where it is none. */
export const fromText: Record<string, (text: string) => unknown> = {
  Integer: integerFrom,
  Float: floatFrom,
  String: (text) => text,
  Base64: bytesFrom,
  Date: dateFrom,
  Time: timeFrom,
  LocalTime: localTimeFrom,
  LocalDateTime: localDateTimeFrom,
  OffsetDateTime: (text) => (text.includes("[") ? undefined : dateTimeFrom(text)),
  ZonedDateTime: (text) => (text.endsWith("]") ? dateTimeFrom(text) : undefined),
  Duration: (text) => {
    const parts = durationFrom(text);
    return parts && new neo4j.types.Duration(...intsOf([parts.months, parts.days, parts.seconds, parts.nanoseconds]));
  },
  Point: (text) => {
    const point = pointFrom(text);
    return point && new neo4j.types.Point(neo4j.int(point.srid), point.x, point.y, point.z);
  },
};

type Four<Item> = [Item, Item, Item, Item];
const intsOf = (parts: Four<bigint>) => parts.map((part) => neo4j.int(part)) as Four<ReturnType<typeof neo4j.int>>;

function bytesFrom(text: string): Int8Array | undefined {
  const isBase64 = text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
  return isBase64 ? Int8Array.from(Buffer.from(text, "base64")) : undefined;
}
