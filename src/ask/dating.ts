import { inBackticks } from "../domain/backticks.ts";
import type { Ontology } from "../domain/ontology.ts";

/** A node or a relationship in a statement, with what is known of its labels, or its types. */
export interface Dated {
  name: string;
  labels?: string[];
  types?: string[];
}

/** Cypher for the first and last day of something dated, as text; undefined where nothing like it has a date. */
export interface Dating {
  start(dated: Dated): string | undefined;
  end(dated: Dated): string | undefined;
  /** How a day of a parameter is compared with these. */
  day(parameter: string): string;
  /** A number that is the greater the longer it was; of whole years it is the same, whether a leap year is among them or not. */
  length(dated: Dated): string;
  /** Whether only its year is known where it began or ended, and that is the year of the parameter's day. */
  isVague?(dated: Dated, parameter: string): string;
}

/** As the seed writes it: dates in `start` and `end`. */
export const seededDating: Dating = {
  start: ({ name }) => `${name}.start`,
  end: ({ name }) => `coalesce(${name}.end, ${name}.start)`,
  day: (parameter) => `date(${parameter})`,
  length: ({ name }) => lengthBetween(`${name}.start`, `coalesce(${name}.end, ${name}.start)`),
  isVague: ({ name }, parameter) =>
    `(coalesce(${name}.precision, '') = 'year' AND date(${parameter}).year IN [${name}.start.year, coalesce(${name}.end, ${name}.start).year])`,
};

/** Of databases of others: years as numbers, texts that begin like an ISO date, dates and datetimes are all days as texts. */
export function foreignDating({ labels, types }: Ontology): Dating {
  const first = (value: string) => dayIn(value, "0000-01-01");
  const last = (value: string) => dayIn(value, "0000-12-31");

  function either(dated: Dated, wanted: "start" | "end"): string | undefined {
    const known = dated.types ? types : labels;
    const names = dated.types ?? (dated.labels?.length ? inOrder(dated.labels) : Object.keys(labels));
    const cases = names.flatMap((name) => {
      const property = known[name]?.time?.[wanted];
      return property ? [{ name, value: `${dated.name}.${inBackticks(property)}` }] : [];
    });
    const [one, ...others] = new Set(cases.map(({ value }) => value));
    if (one === undefined) return undefined;
    if (others.length === 0 && cases.length === names.length) return one;
    const test = (name: string) =>
      dated.types ? `type(${dated.name}) = ${textOf(name)}` : `${dated.name}:${inBackticks(name)}`;
    return `CASE ${cases.map(({ name, value }) => `WHEN ${test(name)} THEN ${value}`).join(" ")} END`;
  }

  const inOrder = (some: string[]) => Object.keys(labels).filter((label) => some.includes(label));

  const start = (dated: Dated) => {
    const value = either(dated, "start");
    return value && first(value);
  };
  const end = (dated: Dated) => {
    const values = [either(dated, "end"), either(dated, "start")].filter((value) => value !== undefined);
    return values.length === 0 ? undefined : coalesced(values.map(last));
  };
  return {
    start,
    end,
    day: (parameter) => parameter,
    length: (dated) => {
      const ends = [either(dated, "end"), either(dated, "start")].flatMap((value) => (value ? [first(value)] : []));
      return lengthBetween(`date(${start(dated) ?? "null"})`, `date(${coalesced(ends)})`);
    },
  };
}

/** Months, then days. */
const lengthBetween = (first: string, last: string) =>
  `[between IN [duration.between(${first}, ${last})] | between.months * 31 + between.days][0]`;

/** A day, of which what is missing is filled up from another. */
const dayIn = (value: string, filling: string) =>
  `head([day IN [toStringOrNull(${value})] WHERE day =~ '\\\\d{4}(-\\\\d\\\\d){0,2}([T ].*)?' | left(day + substring('${filling}', size(day)), 10)])`;

const textOf = (name: string) => `'${name.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

export const coalesced = (values: string[]) =>
  values.length < 2 ? (values[0] ?? "null") : `coalesce(${values.join(", ")})`;
