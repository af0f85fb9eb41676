import type { Named } from "../../domain/named.ts";
import type { Things } from "../../domain/reading.ts";
import type { Fitting } from "./fitting.ts";

/** Which of the nodes a label and a time alone can mean. */
export function byTime(
  all: Named[],
  areAll: boolean,
): Pick<Fitting, "resolved" | "outermost" | "around" | "changedBy"> {
  /** The nodes so described; undefined where names and times alone do not tell. */
  function datedSo({ labels, ids, where }: Things): Named[] | undefined {
    const spans = where.flatMap((condition) => ("span" in condition && !condition.not ? [condition.span] : []));
    // Among a part of the nodes the only one may not be the only one.
    const areKnown = spans.length === where.length && !spans.some(({ moment }) => moment);
    if (!areAll || ids || labels.length === 0 || !areKnown) return undefined;
    return all.filter(
      ({ labels: own, period }) =>
        period &&
        own.some((label) => labels.includes(label)) &&
        spans.every(
          ({ from = "", to = "9999", how }) => (how === "in" ? period.end : period.start) >= from && period.start <= to,
        ),
    );
  }

  function resolved(one: Things): string | undefined {
    const [found, more] = (one.where.length > 0 && datedSo(one)) || [];
    if (!more) return found?.id;
    // Of several those of 2013 to 2015 are the ones that were just then.
    const isJust = ({ period }: Named) =>
      one.where.every(
        (condition) =>
          "span" in condition && condition.span.from === period?.start && condition.span.to === period?.end,
      );
    const [just, other] = (datedSo(one) ?? []).filter(isJust);
    return other ? undefined : just?.id;
  }

  function outermost(one: Things, last: boolean): string[] | undefined {
    const found = datedSo(one) ?? [];
    const starts = found.flatMap(({ period }) => period?.start ?? []).toSorted();
    const best = starts.at(last ? -1 : 0);
    return best === undefined ? undefined : found.flatMap(({ id, period }) => (period?.start === best ? [id] : []));
  }

  const around = (from: string, to: string) =>
    all.flatMap(({ id, period }) => (period && period.start < from && period.end > to ? [id] : []));

  const changedBy = (day: string, changes: Set<string>) =>
    all.flatMap(({ id, period, change = [] }) =>
      period?.end === day && change.some((name) => changes.has(name)) ? [id] : [],
    );

  return { resolved, outermost, around, changedBy };
}
