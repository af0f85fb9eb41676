import { dayText, offsetText, timeText } from "../values/clock.ts";
import { leaveToDriver } from "./cursor.ts";

const day = 86_400;
const nanoseconds = 1_000_000_000;

/** Days since 1970 as a date: by the years of a calendar that begins in March, so that leap days come last. */
export function dateText(epochDay: number): string {
  // Some days beyond the year 999,999,999; there the driver's whole numbers no longer fit.
  if (Math.abs(epochDay) > 365_250_000_000) leaveToDriver();
  const days = epochDay + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const year = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  return dayText({
    year: era * 400 + year + (month > 9 ? 1 : 0),
    month: month > 9 ? month - 9 : month + 3,
    day: dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
  });
}

/** Nanoseconds since midnight as a time. */
export function clockText(nanosecondOfDay: number): string {
  if (nanosecondOfDay < 0 || nanosecondOfDay >= day * nanoseconds) leaveToDriver();
  return timeOf(Math.floor(nanosecondOfDay / nanoseconds), nanosecondOfDay % nanoseconds);
}

/** Seconds since 1970 and a part of one as a date with its time. */
export function momentText(second: number, nanosecond: number): string {
  if (nanosecond < 0 || nanosecond >= nanoseconds) leaveToDriver();
  const epochDay = Math.floor(second / day);
  return `${dateText(epochDay)}T${timeOf(second - epochDay * day, nanosecond)}`;
}

const timeOf = (second: number, nanosecond: number) =>
  timeText({
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    nanosecond,
  });

/** The same at an offset from UTC; the second counts in UTC. */
export const offsetMomentText = (second: number, nanosecond: number, offset: number): string =>
  momentText(second + offset, nanosecond) + offsetText(offset);

export const offsetClockText = (nanosecondOfDay: number, offset: number): string =>
  clockText(nanosecondOfDay) + offsetText(offset);
