import type { TypedValue } from "../../domain/value.ts";
import { durationText } from "../values/duration.ts";
import { pointText } from "../values/point.ts";
import { byteAt, type Cursor, leaveToDriver } from "./cursor.ts";
import { nextFloat, nextInteger } from "./numbers.ts";
import { nextString } from "./string.ts";
import { clockText, dateText, momentText, offsetClockText, offsetMomentText } from "./times.ts";
import { offsetIn } from "./zones.ts";

interface Structure {
  fields: number;
  $type: string;
  read(cursor: Cursor): string;
}

/** By signature. */
const structures: Record<number, Structure | undefined> = {
  68: { fields: 1, $type: "Date", read: (cursor) => dateText(nextInteger(cursor)) },
  116: { fields: 1, $type: "LocalTime", read: (cursor) => clockText(nextInteger(cursor)) },
  84: { fields: 2, $type: "Time", read: (cursor) => offsetClockText(nextInteger(cursor), nextInteger(cursor)) },
  100: { fields: 2, $type: "LocalDateTime", read: (cursor) => momentText(nextInteger(cursor), nextInteger(cursor)) },
  73: { fields: 3, $type: "OffsetDateTime", read: (cursor) => offsetMomentText(...threeIntegers(cursor)) },
  105: { fields: 3, $type: "ZonedDateTime", read: zonedMoment },
  69: { fields: 4, $type: "Duration", read: (cursor) => durationText(duration(cursor)) },
  88: { fields: 3, $type: "Point", read: (cursor) => pointText(place(cursor)) },
  89: { fields: 4, $type: "Point", read: (cursor) => pointText({ ...place(cursor), z: nextFloat(cursor) }) },
};

/** A time, a point and the like, of which the marker has been read. */
export function oneTextFrom(fields: number, cursor: Cursor): TypedValue {
  const structure = structures[byteAt(cursor, cursor.at++)];
  if (structure?.fields !== fields) leaveToDriver();
  return { $type: structure.$type, _value: structure.read(cursor) };
}

const threeIntegers = (cursor: Cursor) => [nextInteger(cursor), nextInteger(cursor), nextInteger(cursor)] as const;

function zonedMoment(cursor: Cursor): string {
  const [second, nanosecond] = [nextInteger(cursor), nextInteger(cursor)];
  const zone: string = JSON.parse(nextString(cursor));
  return `${offsetMomentText(second, nanosecond, offsetIn(zone, second))}[${zone}]`;
}

function duration(cursor: Cursor) {
  const [months, days, seconds] = threeIntegers(cursor);
  return { months, days, seconds, nanoseconds: nextInteger(cursor) };
}

const place = (cursor: Cursor) => ({ srid: nextInteger(cursor), x: nextFloat(cursor), y: nextFloat(cursor) });
