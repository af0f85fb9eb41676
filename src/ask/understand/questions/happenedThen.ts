import type { Condition, Span, ThingsReading } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";

const costs = { named: 0.1 };

/** "Did the talks restart in 2026?", "Did the war end in 1988?": of what has a name of its own, whether it was then. */
export function happenedThen({ chart, fitting, nouns }: Rules): Found<Readings>[] {
  const { maybe, op, take, sequence } = chart;
  const events = sequence(op(0, "do", "have", "be"), ({ value, at }) =>
    take(at, "thing").map((one) => ({ ...one, value: { ...one.value, auxiliary: value } })),
  );
  return events.flatMap(({ value: { ids, auxiliary }, at, cost }) => {
    const [id = "", more] = ids;
    const period = fitting.named(id)?.period;
    if (!period || more !== undefined || fitting.isActor(things({ ids }))) return [];
    const verbs = auxiliary === "be" ? op(at, "end", "over") : maybe(op(at, "happen", "begin", "end"), at);
    return sequence(verbs, ({ value: verb, at }) =>
      maybe(nouns.time(at), at).map((end) => ({ ...end, value: { verb, span: end.value } })),
    ).flatMap(({ value: { verb, span }, ...end }) => {
      const value = span ? then(id, span, verb ?? "", period.precision === "year") : verb ? [] : [whether(id, [])];
      return value.length > 0 ? [{ value, at: end.at, cost: cost + end.cost + costs.named }] : [];
    });
  });
}

/** Yes where it was so, no where it was at another time; of what is known by the year alone nothing about a part of one. */
function then(id: string, { from, to, how, moment }: Span, verb: string, isVague: boolean): Readings {
  if (from === undefined || to === undefined || how !== "in" || moment) return [];
  if (isVague && !(from.endsWith("-01-01") && to.endsWith("-12-31"))) return [];
  const ended: Condition[] = [{ span: { from, how: "in" } }, { span: { from: "0001-01-01", to, how: "within" } }];
  const so: Condition[] =
    verb === "end" || verb === "over"
      ? ended
      : [{ span: verb === "begin" ? { from, to, how: "began" } : { from, to, how } }];
  const not = so.map((one): ThingsReading => ({ ...whether(id, [{ ...one, not: true }]), denied: true }));
  return [whether(id, so), ...not];
}

const whether = (id: string, where: Condition[]): ThingsReading =>
  reading("whether", { things: things({ ids: [id], where }) });
