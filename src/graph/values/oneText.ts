import neo4j, { type DateTime, UnsupportedType, UUID } from "neo4j-driver";
import type { TypedValue } from "../../domain/value.ts";
import { dayText, offsetText, timeText } from "./clock.ts";
import { durationText } from "./duration.ts";
import { pointText } from "./point.ts";

const { types } = neo4j;

type Write = (thing: unknown) => TypedValue;

// By class, not by the driver's isPoint and the like: those believe any map that has a key `__isPoint__`.
const writers = new Map<unknown, Write>([
  [types.DateTime.prototype, dateTime as Write],
  entry(types.Date, "Date", dayText),
  entry(types.LocalDateTime, "LocalDateTime", (moment) => `${dayText(moment)}T${timeText(moment)}`),
  entry(types.LocalTime, "LocalTime", timeText),
  entry(types.Time, "Time", (time) => timeText(time) + offsetText(time.timeZoneOffsetSeconds)),
  entry(types.Duration, "Duration", durationText),
  entry(types.Point, "Point", pointText),
  entry(Int8Array, "Base64", (bytes) => Buffer.from(bytes).toString("base64")),
  // These two are newer than the typed form: Neo4j itself refuses to write them in it.
  entry(UUID, "UUID", String),
  entry(UnsupportedType, "Unsupported", ({ name }) => name),
]);

function entry<Thing>(of: { prototype: Thing }, $type: string, write: (thing: Thing) => string): [Thing, Write] {
  return [of.prototype, (thing) => ({ $type, _value: write(thing as Thing) })];
}

function dateTime(value: DateTime): TypedValue {
  const moment = `${dayText(value)}T${timeText(value)}${offsetText(value.timeZoneOffsetSeconds ?? 0)}`;
  if (!value.timeZoneId) return { $type: "OffsetDateTime", _value: moment };
  return { $type: "ZonedDateTime", _value: `${moment}[${value.timeZoneId}]` };
}

/** A point, a time and the like, each written as one text; undefined for all others. */
export const oneText = (value: object): TypedValue | undefined => writers.get(Object.getPrototypeOf(value))?.(value);
