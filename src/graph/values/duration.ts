import { fractionText } from "./clock.ts";
import { big, fits64, type Whole } from "./integer.ts";

const million9 = 1_000_000_000n;

type Written = Record<"months" | "days" | "seconds" | "nanoseconds", Whole>;

/** A duration as Neo4j writes it: P14M is P1Y2M, and a part that is 0 is left out. */
export function durationText(duration: Written): string {
  const [months, days] = [big(duration.months), big(duration.days)];
  const date = unit(months / 12n, "Y") + unit(months % 12n, "M") + unit(days, "D");
  const time = clockText(big(duration.seconds) * million9 + big(duration.nanoseconds));
  return date + time === "" ? "PT0S" : `P${date}${time && `T${time}`}`;
}

const unit = (amount: bigint, letter: string) => (amount === 0n ? "" : `${amount}${letter}`);

function clockText(nanoseconds: bigint): string {
  const seconds = nanoseconds / million9;
  return unit(seconds / 3600n, "H") + unit((seconds / 60n) % 60n, "M") + secondsText(nanoseconds % (60n * million9));
}

// Apart, because -0.5 has no sign left in its whole seconds.
function secondsText(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return "";
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  return `${nanoseconds < 0n ? "-" : ""}${size / million9}${fractionText(Number(size % million9))}S`;
}

interface Parts {
  months: bigint;
  days: bigint;
  seconds: bigint;
  nanoseconds: bigint;
}

const whole = "([+-]?\\d{1,20})";
const pattern = new RegExp(
  `^([+-]?)P(?:${whole}Y)?(?:${whole}M)?(?:${whole}W)?(?:${whole}D)?` +
    `(?<clock>T(?:${whole}H)?(?:${whole}M)?(?:([+-]?)(\\d{1,20})(?:[.,](\\d{1,9}))?S)?)?$`,
  "i",
);

/**
 * The parts of an ISO duration; undefined where it is none, or too long for Neo4j. Its seconds alone may have a
 * fraction: of other units Java makes what its rounding gives.
 */
export function durationFrom(text: string): Parts | undefined {
  const match = pattern.exec(text);
  if (!match || /[PT]$/i.test(text)) return undefined;
  const [, sign, years, months, weeks, days, , hours, minutes, secondsSign, seconds, fraction = ""] = match;
  const all = sign === "-" ? -1n : 1n;
  const [of, small] = [(digits = "0") => all * BigInt(digits.replace("+", "")), secondsSign === "-" ? -all : all];
  const parts = {
    months: of(years) * 12n + of(months),
    days: of(weeks) * 7n + of(days),
    seconds: of(hours) * 3600n + of(minutes) * 60n + small * BigInt(seconds ?? 0),
    nanoseconds: small * BigInt(fraction.padEnd(9, "0")),
  };
  return isShort(parts) ? parts : undefined;
}

const averageMonth = 2_629_746n;

// Neo4j's own bound: what it compares durations by.
function isShort({ months, days, seconds }: Parts): boolean {
  return [months, days, seconds, months * averageMonth + days * 86_400n + seconds].every(fits64);
}
