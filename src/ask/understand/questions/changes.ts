import type { Condition, Reading, Span, Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { type Fitting, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { placed, sources, through } from "./changeCauses.ts";
import { parts, type Told } from "./changeTold.ts";

const costs = { whole: 0.2 };

/** "Did the rial fall in 2018?", "Did the JCPOA limit Iran's nuclear programme?", "Were relations restored after the war?" */
export function changes(rules: Rules, at: number): Found<Readings>[] {
  const { isEnd, op } = rules.chart;
  const all = parts(rules, { value: { owners: [], not: false }, at, cost: costs.whole });
  const told = best(
    all.filter((one) => isEnd(one.at).length + op(one.at, "tag").length > 0),
    20,
  );
  return told.flatMap(({ value, ...rest }) => {
    const found = readingsOf(rules, value);
    return found.length > 0 ? [{ ...rest, value: found }] : [];
  });
}

/** "free the hostages", "get the hostages released": such changes, where no more is said than of what and whose. */
export function toldChanges(rules: Rules, at: number): Found<Things>[] {
  const told = best(parts(rules, { value: { owners: [], not: false }, at, cost: 0 }), 12);
  return told.flatMap(({ value, ...rest }) => {
    const { change, cause, not, agreed, isOpen } = value;
    if (change === undefined || cause || not || agreed || isOpen) return [];
    return described(rules.fitting, suchChanges(rules.fitting, value, [change]), value).map((find) => ({
      ...rest,
      value: find,
    }));
  });
}

/** Of what changed what changed in one of these ways. */
export function suchChanges(fitting: Fitting, { changed = [], wholly }: Told, names: (string | undefined)[]): string[] {
  const changesOf = (id: string) => fitting.named(id)?.change ?? [];
  return changed.filter(
    (id) => changesOf(id).some((name) => names.includes(name)) && (!wholly || changesOf(id).includes("wholly")),
  );
}

/** Whether there is such a change; where there is one to the contrary, that denies it. */
function readingsOf({ fitting, opposites }: Rules, told: Told): Reading[] {
  const { changed = [], change, cause, span, not, agreed } = told;
  if (change === undefined) return [];
  const contrary = opposites.flatMap((pair) => (pair[0] === change ? [pair[1]] : pair[1] === change ? [pair[0]] : []));
  if (agreed && !contrary.includes("refuse")) return [];
  const [so, otherwise] = [[change], contrary].map((names) => suchChanges(fitting, told, names));
  // In an open time, or at none, the contrary may have been so as well, if it is told at all.
  const isClosed = span?.from !== undefined && span.to !== undefined;
  const isCertain = so?.length === 0 || (span ? isClosed : cause !== undefined || changed.length === 1);
  return [
    ...described(fitting, so ?? [], told).map((find) => whether(find, not)),
    ...(isCertain ? described(fitting, otherwise ?? [], told).map((find) => whether(find, !not)) : []),
    // What never came about did not come of this either.
    ...(so?.length === 0 && cause
      ? described(fitting, otherwise ?? [], { ...told, cause: undefined }).map((find) => whether(find, !not))
      : []),
  ];
}

const whether = (find: Things, denied: boolean): Reading => ({
  ...reading("whether", { things: find }),
  ...(denied && { denied: true as const }),
});

/** Those of them of which all else holds that is told; first such as came of the cause itself, then of what came of it. */
export function described(fitting: Fitting, ids: string[], { owners, cause, span }: Told): Things[] {
  if (ids.length === 0) return [];
  const find = things({ ids });
  const of = (other: Things): Condition[] => fitting.anyRelation(find, other).map((related) => ({ related }));
  const own = owners.length > 0 ? of(things({ ids: [...new Set(owners)] })) : [];
  const when: Condition[] = span
    ? fitting.isDated(find)
      ? [{ span }]
      : of(sources(fitting)).map((one) => timed(one, span))
    : [];
  if ((owners.length > 0 && own.length === 0) || (span && when.length === 0)) return [];
  if (!cause) return [{ ...find, where: [...own, ...when] }];
  const step = through(fitting, cause);
  const there = placed(fitting, cause);
  const about = fitting.answering("why").flatMap((type) => fitting.coerced(cause, type, "from") ?? []);
  const because = [...[cause, ...step, ...there, ...about.slice(0, 1)].flatMap(of), ...timeOf(fitting, find, cause)];
  return because.map((one) => ({ ...find, where: [one, ...own, ...when] }));
}

/** "in the talks of 2026": of what is dated itself, what happened at that time. */
function timeOf(fitting: Fitting, find: Things, { where, ids = [] }: Things): Condition[] {
  if (!fitting.isDated(find)) return [];
  const [period, more] = ids.flatMap((id) => fitting.named(id)?.period ?? []);
  if (period && !more) return [{ span: { from: period.start, to: period.end, how: "in" } }];
  return where.filter((condition) => "span" in condition);
}

const timed = (condition: Condition, span: Span): Condition =>
  "related" in condition ? { ...condition, related: { ...condition.related, span } } : condition;
