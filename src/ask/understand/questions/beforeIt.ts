import type { Condition, Span, Things, ThingsReading } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { type Fitting, things } from "../fitting.ts";
import { spanOf, type Told, told } from "../nouns/moments.ts";
import type { Readings, Rules } from "../rules.ts";
import { dayAfter, dayBefore } from "../spans.ts";
import { reading } from "./asked.ts";
import { areApart, onTheWay } from "./first.ts";

/** Rather than what only says that it was then, which is never denied. */
const costs = { order: -0.1 };

type Side = "before" | "after";

/** "Did the snapback come after the attacks?", "Was the war over before the hostages were released?": yes, or no where it was the other way round. */
export function beforeIt(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, sequence } = chart;
  return sequence(op(0, "do", "be"), ({ at }) =>
    nouns.unranked(at).flatMap((one) => {
      const id =
        one.value.things.ids?.length === 1 && one.value.things.where.length === 0 ? one.value.things.ids[0] : undefined;
      if (id === undefined || !fitting.named(id)?.period) return [];
      return sequence(
        maybe(op(one.at, "happen", "hold", "begin", "come_", "end", "over"), one.at),
        ({ value: verb, at }) =>
          sequence(op(at, "before", "after"), ({ value: side, at }) =>
            told(rules, at).flatMap((other) => {
              const isAtEnd = verb === "end" || verb === "over";
              const value = isEnd(rules, at, other.at) ? [] : order(fitting, id, side as Side, other.value, isAtEnd);
              return value.length > 0 ? [{ ...other, value, cost: other.cost + one.cost + costs.order }] : [];
            }),
          ),
      );
    }),
  );
}

/** What came before the end of something may have come after its beginning. */
const isEnd = ({ chart }: Rules, from: number, to: number): boolean =>
  Array.from({ length: to - from }, (_, index) => from + index).some(
    (at) => chart.op(at, "end", "over", "edgeOf").length > 0,
  );

const contrary = { before: "after", after: "before" } as const;

function order(fitting: Fitting, id: string, side: Side, other: Told, isAtEnd: boolean): Readings {
  const ids = "ids" in other ? other.ids : [];
  const period = ids.length === 1 ? fitting.named(ids[0] ?? "")?.period : undefined;
  if (ids.includes(id)) return [];
  if (isAtEnd) return period ? ended(id, side, period) : [];
  if (period && !areApart(fitting, [id, ...ids])) {
    const way = (last: boolean) => onTheWay(fitting, things({ ids }), last);
    return [
      ...way(side === "after").map((one) => whether(id, one)),
      ...way(side === "before").map((one) => denied(id, one)),
    ];
  }
  const [so, apart] = [side, contrary[side]].map((one) => spanOf(fitting, one, other));
  // What began while the other went on was not before it.
  const [year = ""] = period && side === "before" ? [period.start.slice(0, 4)] : [];
  const otherwise: Span | undefined = year === "" ? apart : { from: dayAfter(`${year}-12-31`), how: "began" };
  return so && otherwise ? [whether(id, { span: so }), denied(id, { span: otherwise })] : [];
}

/** Of what went on for years its end counts. */
function ended(id: string, side: Side, { start, end }: { start: string; end: string }): Readings {
  const by = (to: string): Span => ({ from: "0001-01-01", to, how: "within" });
  const until = (from: string): Span => ({ from, how: "in" });
  return side === "before"
    ? [whether(id, { span: by(dayBefore(start)) }), denied(id, { span: until(start) })]
    : [whether(id, { span: until(dayAfter(end)) }), denied(id, { span: by(end) })];
}

const whether = (id: string, condition: Condition): ThingsReading => {
  const find: Things = things({ ids: [id], where: [condition] });
  return reading("whether", { things: find });
};

const denied = (id: string, condition: Condition): ThingsReading => ({ ...whether(id, condition), denied: true });
