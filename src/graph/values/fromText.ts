import neo4j from "neo4j-driver";
import { durationFrom } from "./duration.ts";
import { floatFrom } from "./float.ts";
import { integerFrom } from "./integerFrom.ts";
import { pointFrom } from "./point.ts";
import {
  dateFrom,
  localDateTimeFrom,
  localTimeFrom,
  offsetDateTimeFrom,
  timeFrom,
  zonedDateTimeFrom,
} from "./timeFrom.ts";

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
  OffsetDateTime: offsetDateTimeFrom,
  ZonedDateTime: zonedDateTimeFrom,
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

// The padding may be left out, as Java lets it.
function bytesFrom(text: string): Int8Array | undefined {
  const [, digits, padding] = /^([A-Za-z0-9+/]*)(={0,2})$/.exec(text) ?? [];
  const isBase64 = digits !== undefined && digits.length % 4 !== 1 && (padding === "" || text.length % 4 === 0);
  return isBase64 ? Int8Array.from(Buffer.from(text, "base64")) : undefined;
}
