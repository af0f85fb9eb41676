import type { Reading, Things } from "../../../domain/reading.ts";
import type { Found, Place } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import { reading } from "../questions/asked.ts";
import type { Readings, Rules } from "../rules.ts";
import { isTold } from "../told.ts";

/**
 * "Did it work?", "Any luck?": whether talks that were spoken of ended well, or, of what is no talks and was agreed, whether
 * anything came of it.
 */
export function succeeded(rules: Rules, contexts: Things[]): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { isEnd, maybe, op, sequence, take } = chart;
  const { ring = "" } = fitting.ontology.composition ?? {};
  const property = fitting.ontology.labels[ring]?.outcome;
  const good = property && fitting.ontology.labels[ring]?.values[property]?.[0];
  if (!property || good === undefined) return [];
  const told = contexts.filter(isTold);
  const starts = [{ at: 0, cost: 0 }, ...op(0, "and", "but")];
  const pronoun = (at: number): Place[] => op(at, "pronoun");
  const well = (at: number): Place[] =>
    take(at, "value").filter(({ value }) => value.property === property && value.value === good);
  const worked = (at: number): Place[] =>
    sequence(op(at, "do", "be", "have"), ({ at }) =>
      pronoun(at).flatMap((that) =>
        [...op(that.at, "worksOut"), ...well(that.at)].map(({ at, cost }) => ({
          at,
          cost: that.cost + cost,
          value: "",
        })),
      ),
    );
  const asked = sequence(starts, ({ at }) =>
    sequence([...op(at, "anySuccess"), ...worked(at)], ({ at }) =>
      sequence(maybe(op(at, "pronoun"), at), ({ at }) => isEnd(at)),
    ),
  );
  const value = ofTalks() ?? ofAgreed();
  return value.length === 0 ? [] : asked.map((end) => ({ ...end, value }));

  function ofTalks(): Reading[] | undefined {
    const such = told.filter((one) => !fitting.isActor(one) && fitting.isAlike(one, things({ labels: [ring] })));
    const ended = such.map((one) => holding(one, { property: property ?? "", values: [good ?? ""] }));
    return ended.length > 0 ? ended.map((find) => reading("whether", { things: find })) : undefined;
  }

  /** What talks result in. */
  function ofAgreed(): Reading[] {
    const types = fitting.answering("why").filter((type) => !fitting.ontology.types[type]?.ends);
    const kinds = fitting
      .bringing()
      .filter((type) => fitting.endLabels(type, "from").includes(ring))
      .flatMap((type) => fitting.endLabels(type, "to"));
    // What somebody did to it is not its doing: who left it.
    return told
      .filter((one) => one === contexts[0])
      .filter((one) => !fitting.isActor(one) && fitting.isAlike(one, things({ labels: kinds })))
      .map((one) => holding(one, { related: { types, direction: "out", to: things() } }))
      .map((find) => reading("whether", { things: find }));
  }
}
