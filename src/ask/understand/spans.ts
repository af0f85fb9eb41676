import { firstDay as firstOf, lastDay as lastOf } from "../../domain/dates.ts";
import type { Span } from "../../domain/reading.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Edge } from "./edges.ts";
import type { Word } from "./words.ts";

interface Found<Value> {
  value: Value;
  end: number;
}

/** Every time that the words from some place on name: "in April 2025", "between 1990 and 2000", "since 2009", "the 1980s". */
export function spanEdges(words: Word[], { spans, months, operators }: Lexicon): Edge[] {
  return words.flatMap((_, start) => spansAt(start));

  function spansAt(start: number): Edge[] {
    const edges: Edge[] = [];
    const add = (end: number, span: Span) => edges.push({ start, end, cost: 0, meaning: { kind: "span", span } });
    const day = (value: string) => ({ from: firstDay(value), to: lastDay(value) });
    const apart = spans.and.filter((word) => !operators.and?.includes(word));
    const starts: [number, string[]][] = [
      ...phrase(spans.between, start).map((from): [number, string[]] => [from, spans.and]),
      // "2025 and 2026" are two times, "between 2025 and 2026" and "of 2025 to 2026" are one.
      ...phrase(spans.in, start)
        .concat(start)
        .map((from): [number, string[]] => [from, apart]),
    ];
    for (const [from, joints] of starts) {
      for (const first of dates(from))
        for (const joint of phrase(joints, first.end))
          for (const last of dates(joint)) {
            if (last.value < first.value) continue;
            add(last.end, { from: firstDay(first.value), to: lastDay(last.value), how: "in" });
          }
      // "1981-88": the sign between is not a word.
      const [first] = dates(from);
      const range = first && closing(first.value, first.end);
      if (first && range) add(range.end, { from: firstDay(first.value), to: lastDay(range.value), how: "in" });
    }
    for (const at of phrase(spans.in, start).concat(start))
      for (const { value, end } of dates(at)) add(end, { ...day(value), how: "in" });
    for (const at of phrase(spans.before, start))
      for (const { value, end } of dates(at)) add(end, { to: dayBefore(firstDay(value)), how: "began" });
    for (const at of phrase(spans.after, start))
      for (const { value, end } of dates(at)) add(end, { from: dayAfter(lastDay(value)), how: "began" });
    for (const at of phrase(spans.since, start))
      for (const { value, end } of dates(at)) add(end, { from: firstDay(value), how: "began" });
    for (const at of phrase(spans.since, start).concat(start))
      for (const { value, end } of dates(at))
        for (const last of phrase(spans.onwards, end)) add(last, { from: firstDay(value), how: "began" });
    for (const at of phrase(spans.in, start).concat(start))
      for (const from of phrase(spans.fine, at).concat(at)) {
        const first = decade(words[from]?.plain ?? "");
        if (first) add(from + 1, { from: `${first}-01-01`, to: `${first + 9}-12-31`, how: "in" });
      }
    return edges;
  }

  /** The first year of "1980s", "80s", "eighties". */
  function decade(word: string): number | undefined {
    const digits = /^(\d\d)?(\d0)s$/.exec(word);
    return digits ? Number(`${digits[1] ?? century(digits[2] ?? "")}${digits[2]}`) : spans.decades[word];
  }

  /** The year that follows another one directly: "2013 2015", "1981 88". */
  function closing(from: string, at: number): Found<string> | undefined {
    const { plain: text = "" } = words[at] ?? {};
    const year = /^\d{2}$/.test(text) ? from.slice(0, 2) + text : text;
    return isYear(year) && year > from.slice(0, 4) ? { value: year, end: at + 1 } : undefined;
  }

  /** 2025, spring 2025, April 2025, early February 2026, February 8 2026, 8 February 2026. */
  function dates(at: number): Found<string>[] {
    const start = phrase(spans.fine, at)[0] ?? at;
    const season = spans.seasons[words[start]?.plain ?? ""];
    if (season)
      return [start + 1, ...phrase(["of", "in"], start + 1)]
        .flatMap(yearAt)
        .map(({ value, end }) => ({ value: monthsOf(season, value), end }));
    const month = monthAt(start);
    const year = words[start]?.plain ?? "";
    if (isYear(year)) return [{ value: year, end: start + 1 }];
    const short =
      /^\d\d$/.test(year) && spans.in.includes(words[start - 1]?.plain ?? "") && monthAt(start + 1) === undefined;
    if (short) return [{ value: century(year) + year, end: start + 1 }];
    const day = /^\d{1,2}$/.test(year) ? year : undefined;
    const afterDay = day === undefined ? undefined : monthAt(start + 1);
    if (day && afterDay)
      return yearAt(start + 2).map(({ value, end }) => ({
        value: `${value}-${afterDay}-${day.padStart(2, "0")}`,
        end,
      }));
    if (!month) return [];
    const next = words[start + 1]?.plain ?? "";
    if (/^\d{1,2}$/.test(next)) {
      return yearAt(start + 2).map(({ value, end }) => ({ value: `${value}-${month}-${next.padStart(2, "0")}`, end }));
    }
    return [start + 1, ...phrase(["of", "in"], start + 1)]
      .flatMap(yearAt)
      .map(({ value, end }) => ({ value: `${value}-${month}`, end }));
  }

  function yearAt(at: number): Found<string>[] {
    const year = words[at]?.plain ?? "";
    return isYear(year) ? [{ value: year, end: at + 1 }] : [];
  }

  function monthAt(at: number): string | undefined {
    const word = words[at]?.plain ?? "";
    const index = months.findIndex(
      (month) => month === word || (word.length >= 3 && word !== "may" && month.startsWith(word)),
    );
    return index < 0 ? undefined : String((index % 12) + 1).padStart(2, "0");
  }

  /** Where one of the phrases ends that begins at that place; "the" may stand after it. */
  function phrase(phrases: string[], at: number): number[] {
    return partsOf(phrases).flatMap((parts) => {
      if (!parts.every((part, index) => words[at + index]?.plain === part)) return [];
      const end = at + parts.length;
      return words[end]?.plain === "the" ? [end, end + 1] : [end];
    });
  }
}

/** A season from its first month on, as two months with a slash; a winter is of the year that it ends in. */
function monthsOf(season: number, year: string): string {
  const month = (at: number) => new Date(Date.UTC(Number(year), at - 1)).toISOString().slice(0, 7);
  const first = season === 12 ? 0 : season;
  return `${month(first)}/${month(first + 2)}`;
}

const firstDay = (value: string) => firstOf(value.split("/")[0] ?? value);
const lastDay = (value: string) => lastOf(value.split("/").at(-1) ?? value);

/** Of two digits the century that is nearer: 79 is 1979, 15 is 2015. */
const century = (digits: string) => (Number(digits) > 50 ? "19" : "20");

const isYear = (text: string) => /^(1[5-9]|20|21)\d\d$/.test(text);

const shifted = (day: string, by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
export const dayBefore = (day: string) => shifted(day, -1);
export const dayAfter = (day: string) => shifted(day, 1);

const cut = new WeakMap<string[], string[][]>();

function partsOf(phrases: string[]): string[][] {
  const parts = cut.get(phrases) ?? phrases.map((one) => one.split(" "));
  cut.set(phrases, parts);
  return parts;
}
