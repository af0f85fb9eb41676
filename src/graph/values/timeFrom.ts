import neo4j from "neo4j-driver";

// As Java reads them: a plus only before years of more than four digits, and never a minus before zeros alone.
const day = "(?<year>\\d{4}|\\+\\d{5,10}|-(?!0+-)\\d{4,10})-(?<month>\\d\\d)-(?<day>\\d\\d)";
const time = "(?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:\\.(?<fraction>\\d{0,9}))?)?";
const offset = "(?<offset>Z|[+-]\\d\\d:\\d\\d(?::\\d\\d)?)";
const shortOffset = "(?<offset>Z|[+-]\\d\\d(?::\\d\\d(?::\\d\\d)?)?)";

type Groups = Record<string, string | undefined>;

/** The named parts of a text that has the form; undefined where it has another, or a day or time that is none. */
function partsOf(form: string, text: string): Groups | undefined {
  const groups = new RegExp(`^${form}$`, "i").exec(text)?.groups;
  return groups && isDay(groups) && isTime(groups) && isOffset(groups) ? groups : undefined;
}

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay({ year, month, day }: Groups): boolean {
  if (year === undefined) return true;
  const most = Number(month) === 2 && !isLeap(Number(year)) ? 28 : (monthDays[Number(month) - 1] ?? 0);
  return Number(day) >= 1 && Number(day) <= most && Math.abs(Number(year)) <= 999_999_999;
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const isTime = ({ hour = "0", minute = "0", second = "0" }: Groups) =>
  Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
const isOffset = (groups: Groups) => Math.abs(offsetOf(groups)) <= 18 * 3600 && !/:[6-9]/.test(groups.offset ?? "");

const dayOf = ({ year, month, day }: Groups) => [Number(year), Number(month), Number(day)] as const;
const timeOf = ({ hour, minute, second = "0", fraction = "" }: Groups) =>
  [Number(hour), Number(minute), Number(second), Number(fraction.padEnd(9, "0"))] as const;

function offsetOf({ offset = "Z" }: Groups): number {
  if (/z/i.test(offset)) return 0;
  const [hours = 0, minutes = 0, seconds = 0] = (offset.slice(1).match(/\d\d/g) ?? []).map(Number);
  const size = hours * 3600 + minutes * 60 + seconds;
  return offset.startsWith("-") ? -size : size;
}

export function dateFrom(text: string) {
  const parts = partsOf(day, text);
  return parts && new neo4j.types.Date(...dayOf(parts));
}

export function localTimeFrom(text: string) {
  const parts = partsOf(time, text);
  return parts && new neo4j.types.LocalTime(...timeOf(parts));
}

export function timeFrom(text: string) {
  const parts = partsOf(time + offset, text);
  return parts && new neo4j.types.Time(...timeOf(parts), offsetOf(parts));
}

export function localDateTimeFrom(text: string) {
  const parts = partsOf(`${day}T${time}`, text);
  return parts && new neo4j.types.LocalDateTime(...dayOf(parts), ...timeOf(parts));
}

export function offsetDateTimeFrom(text: string) {
  return momentFrom(`${day}T${time}${shortOffset}`, text);
}

/** With the name of a zone, in brackets. Neo4j checks that it knows that too. */
export function zonedDateTimeFrom(text: string) {
  const zone = /\[([A-Za-z][\w+/:-]{1,60})\]$/.exec(text)?.[1];
  return zone && isZone(zone) ? momentFrom(`${day}T${time}${shortOffset}\\[(?<zone>.+)\\]`, text) : undefined;
}

// To ask Intl takes longer than all else about a time; there are a few hundred, in whatever case.
const zones = new Set<string>();

/** Of others the driver would throw. */
function isZone(name: string): boolean {
  const key = name.toLowerCase();
  if (zones.has(key)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    zones.add(key);
    return true;
  } catch {
    return false;
  }
}

function momentFrom(form: string, text: string) {
  const parts = partsOf(form, text);
  return parts && new neo4j.types.DateTime(...dayOf(parts), ...timeOf(parts), offsetOf(parts), parts.zone);
}
