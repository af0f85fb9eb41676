import type { AnswerValue } from "../domain/answer.ts";
import { firstDay, lastDay, periodInWords } from "../domain/dates.ts";
import type { Ontology } from "../domain/ontology.ts";
import { type Period, periodOf, periodOfRelationship } from "../domain/period.ts";
import type { ThingsReading, Want } from "../domain/reading.ts";
import type { Statement } from "./statement.ts";
import { type Row, thingsIn } from "./things.ts";

/** What was found, and by what. */
export interface Told {
  reading: ThingsReading;
  compiled: Statement;
  rows: Row[];
  ontology: Ontology;
}

/** What is told by when things were. */
export const timeWants: ReadonlySet<Want> = new Set<Want>(["when", "began", "ended", "howLong"]);

/** Whether nothing says when it was; of one time alone nothing says how long it took or when it ended. */
export function isTimeUntold(told: Told): boolean {
  const { want } = told.reading;
  const periods = periodsOf(told);
  return want === "howLong" || want === "ended" ? periods.every(isOneTime) : periods.length === 0;
}

/**
 * When it was. Of things that are described it is their own time that is asked for; of a statement about named ones that of
 * the relationship, else that of the dated end; the last that is said tells most.
 */
function periodsOf({ reading, compiled, rows, ontology }: Told): Period[] {
  const isStatement = reading.find.ids && reading.want === "when";
  const facts = compiled.facts.filter(({ subject }) => subject === compiled.answer).reverse();
  const found = rows.flatMap((row) => {
    const own = thingsIn(row, compiled.answer).nodes[0];
    const ofOwn = own && periodOf(ontology, own);
    // What was put an end to was so until then.
    const isEnd =
      reading.want === "when" &&
      facts.some(({ relationship }) =>
        thingsIn(row, relationship).relationships.some((said) => ontology.types[said.type]?.ends),
      );
    const [ofRelationship] = facts.flatMap(({ relationship }) =>
      thingsIn(row, relationship).relationships.flatMap((said) => periodOfRelationship(ontology, said) ?? []),
    );
    const [ofOther] = facts.flatMap(({ object }) =>
      thingsIn(row, object).nodes.flatMap((other) => periodOf(ontology, other) ?? []),
    );
    const ofDeed = ofRelationship ?? (isEnd ? ofOther : undefined);
    const period = (isStatement || isEnd ? (ofDeed ?? ofOwn) : (ofOwn ?? ofDeed)) ?? ofOther;
    return period ? [period] : [];
  });
  const distinct = new Map(found.map((period) => [JSON.stringify(period), period]));
  return [...distinct.values()];
}

/** The time asked for, where it is one. */
export function timeOf(told: Told): AnswerValue | undefined {
  const [period, more] = periodsOf(told);
  return period && !more ? wantedOf(period, told.reading.want) : undefined;
}

function wantedOf(period: Period, want: Want): AnswerValue {
  if (want === "howLong") return durationOf(period);
  const { start, end, precision } = period;
  if (want === "began") return dateOf({ start, end: lastOf(start, precision), precision });
  if (want === "ended") return dateOf({ start: firstOf(end, precision), end, precision });
  return dateOf(period);
}

const digits = { year: 4, month: 7, day: 10 };
/** The first and last day of the year, month or day that a day stands for. */
const firstOf = (day: string, precision: Period["precision"]) => firstDay(day.slice(0, digits[precision]));
const lastOf = (day: string, precision: Period["precision"]) => lastDay(day.slice(0, digits[precision]));

/** One year, month or day, and no more than that. */
const isOneTime = ({ start, end, precision }: Period) => !periodInWords(start, end, precision).includes("–");

function dateOf(period: Period): AnswerValue {
  const { start, end, precision } = period;
  return {
    kind: isOneTime(period) ? "date" : "period",
    start,
    end,
    precision,
    words: periodInWords(start, end, precision),
  };
}

/** In whole years as the document gives them: from 1981 to 1988 are seven. */
export function durationOf({ start, end, precision }: Period): Extract<AnswerValue, { kind: "duration" }> {
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  const words = `${years === 0 ? "less than a year" : `${years} ${years === 1 ? "year" : "years"}`}, ${periodInWords(start, end, precision)}`;
  return { kind: "duration", years, words };
}
