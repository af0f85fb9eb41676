import type { Ontology } from "../../domain/ontology.ts";
import type { Reading, Related, Things, ThingsReading } from "../../domain/reading.ts";
import type { Found } from "./chart.ts";
import { type Fitting, holding } from "./fitting.ts";
import { mirrored } from "./mirrored.ts";
import type { Readings } from "./rules.ts";

type Joined = { related: Related };

/**
 * Of the one thing that is named nobody asks for a list: "Oman mediated talks" asks for the talks, "Oman mediated the
 * Vienna talks" whether it did. None where that can't be told.
 */
export function sensible(reading: Reading): Reading[] {
  // So many are at the other end of something, never what is asked for.
  if (reading.ask === "things" && reading.find.times) return [];
  if (reading.ask !== "things" || (reading.want !== "list" && reading.want !== "chronology")) return [reading];
  const { ids, labels, where } = reading.find;
  // "Which watchdog …": what is named by what it is may be asked for.
  if (ids && labels.length > 0) return [reading];
  const joined = where.filter((condition): condition is Joined => "related" in condition);
  if (ids?.length !== 1 || joined.length === 0) return [reading];
  if (where.some((condition) => "not" in condition || "only" in condition)) return [];
  const [open, more] = joined.filter(({ related: { to } }) => !to.ids);
  if (!open) return reading.want === "list" ? [{ ...reading, want: "whether" }] : [];
  if (more) return [];
  const rest: Things = { ...reading.find, where: where.filter((condition) => condition !== open) };
  return [{ ...reading, find: holding(open.related.to, mirrored(open.related, rest)) }];
}

/** Without readings that ask for nothing; those that ask for little cost more. */
export function kept({ value, at, cost }: Found<Readings>): Found<Readings>[] {
  const readings = value.flatMap(sensible);
  return readings.length > 0 ? [{ value: readings, at, cost: isIdle(readings) ? cost + costs.idle : cost }] : [];
}

const costs = { idle: 0.1 };

/** Whether it only asks if what it takes for granted is so: were the aims of the talks aims of the talks? Is there a topic? */
export const isTrivial = ({ want, find: { ids, where } }: ThingsReading, fitting: Fitting): boolean =>
  want === "whether" &&
  (new Set(where.map((one) => JSON.stringify(one))).size < where.length ||
    (where.length === 0 && ids !== undefined && ids.every((id) => isSubject(id, fitting))));

/** Something that may be talked about: it has no time, does nothing and came of nothing. */
const isSubject = (id: string, { named, ontology, isActor, isDated }: Fitting): boolean => {
  const labels = named(id)?.labels.filter((label) => ontology.labels[label]?.derived === false) ?? [];
  return labels.some((label) => {
    const one = { labels: [label], where: [] };
    return !ontology.labels[label]?.hidden && !isActor(one) && !isDated(one);
  });
};

/** "What were the consequences?" after a question is about what that told of, not about every one there is. */
export const isAllOfHidden = (reading: Reading, { labels }: Ontology): boolean =>
  reading.ask === "things" &&
  !reading.find.ids &&
  reading.find.where.length === 0 &&
  reading.find.labels.length > 0 &&
  reading.find.labels.every((label) => labels[label]?.hidden);

/** Whether the schema lets all of it stand together: no country has participants. */
export function isPossible(one: Things, fitting: Fitting): boolean {
  const isTimeless = one.labels.length > 0 && fitting.isActor(one) && !fitting.isDated(one);
  return (
    isOfOneKind(one, fitting) &&
    one.where.every((condition) => {
      if ("span" in condition) return !isTimeless;
      if (!("related" in condition)) return true;
      const { types, direction, to } = condition.related;
      const consequence = direction === "in" ? one : direction === "out" ? to : undefined;
      if (consequence && fitting.isActor(consequence) && types.every((type) => leadsToAnything(type, fitting)))
        return false;
      const [own, other] = direction === "in" ? (["to", "from"] as const) : (["from", "to"] as const);
      const mayStand = types.some((type) => fitting.fits(one, type, own) && fitting.fits(to, type, other));
      return (direction === "any" || mayStand) && isPossible(to, fitting);
    })
  );
}

/** Whether anything may come of it, as far as the schema tells: but nothing brings about those who act. */
const leadsToAnything = (type: string, { answering, endLabels }: Fitting) =>
  answering("why").includes(type) && endLabels(type, "to").length === 0;

/** Whether there is a label of which all of it may be so: nothing that affected somebody is what events led to. */
function isOfOneKind({ ids, labels, where }: Things, fitting: Fitting): boolean {
  const said = where.flatMap((one) => ("related" in one && !one.not && one.related.direction !== "any" ? [one] : []));
  if (ids || said.length < 2) return true;
  const own = labels.length > 0 ? labels : Object.keys(fitting.ontology.labels);
  return own.some((label) =>
    said.every(({ related: { types, direction } }) =>
      types.some((type) => fitting.fits({ labels: [label], where: [] }, type, direction === "in" ? "to" : "from")),
    ),
  );
}

/**
 * Whether it asks only that there be something at the other end: talks of 2023 "with a mediator" is the less likely meaning of
 * "talks 2023 mediator", where the mediator can be what is asked for.
 */
export function isIdle([reading]: Reading[]): boolean {
  if (reading?.ask !== "things" || reading.want !== "list") return false;
  return reading.find.where.some(
    (condition) =>
      "related" in condition &&
      !("not" in condition) &&
      !condition.related.to.ids &&
      condition.related.to.where.length === 0,
  );
}

/** Without those that say the same as another one that is as likely, by fewer types. */
export function widest(found: Found<Readings>[]): Found<Readings>[] {
  const told = found.map((one) => ({ one, shape: shapeOf(one.value), types: typesOf(one.value) }));
  return told
    .filter(
      ({ one, shape, types }) =>
        !told.some(
          (other) =>
            other.shape === shape &&
            other.one.cost <= one.cost &&
            other.types.length > types.length &&
            types.every((type) => other.types.includes(type)),
        ),
    )
    .map(({ one }) => one);
}

const shapeOf = (readings: Readings) => JSON.stringify(readings, (key, value) => (key === "types" ? [] : value));

function typesOf(readings: Readings): string[] {
  const types: string[] = [];
  JSON.stringify(readings, (key, value) => {
    if (key === "types") types.push(...(value as string[]));
    return value;
  });
  return types;
}
