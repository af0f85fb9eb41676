import type { Reading, Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { eventLabels } from "../clauses/events.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { toldChanges } from "./changes.ts";
import { goBetweens } from "./helping.ts";
import { beginning, causes } from "./ledTo.ts";
import { inverted } from "./sentences.ts";

const costs = { clause: 0.1, changed: 0.15, ended: -0.1 };

/** "How did the Europeans bring back sanctions?", "How were the hostages freed?", "How did the crisis end?": by what. */
export function means(rules: Rules): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { maybe, op, sequence } = chart;
  // How somebody was involved asks for their part in it.
  const isPart = chart.words.some(({ plain }) => plain === "involved");
  const how = isPart ? [] : op(0, "how").filter(({ at }) => at === 1);
  const clauses = sequence(how, ({ at }) =>
    inverted(rules, at).map((one) => ({ ...one, cost: one.cost + costs.clause, value: toolsOf(fitting, one.value) })),
  );
  const changed = sequence(how, ({ at }) =>
    sequence(maybe(op(at, "be", "do"), at), ({ at }) => toldChanges(rules, at)).map((one) => ({
      ...one,
      cost: one.cost + costs.changed,
      value: causes(fitting, { effect: one.value, types: fitting.bringing() }),
    })),
  );
  return best([...clauses, ...changed, ...sequence(how, ({ at }) => bounds(rules, at))]).filter(
    ({ value }) => value.length > 0,
  );
}

/** What did the same to the same and does nothing by itself: the mechanism, the agreement; as far as it has to do with who did it. */
function toolsOf(fitting: Fitting, said: Things): Reading[] {
  const last = said.where.at(-1);
  if (!last || !("related" in last) || last.not || last.only || last.related.direction === "any") return [];
  const subject = { ...said, where: said.where.slice(0, -1) };
  const isActive = last.related.direction === "out";
  const doer = isActive ? subject : last.related.to;
  const done = isActive ? last.related : mirrored(last.related, subject).related;
  // "How did the sanctions hit Iran?" asks for no tool of theirs.
  if ((doer.ids || doer.labels.length > 0) && !fitting.isActor(doer)) return [];
  // Those who talk to each other do it through others.
  const { ring } = fitting.ontology.composition ?? {};
  const isWith = (doer.ids?.length ?? 0) > 1 || done.to.where.some((one) => "related" in one && one.related.to.ids);
  if (ring && isActive && isWith && done.to.labels.every((label) => label === ring) && !done.to.ids) {
    const through = {
      types: goBetweens(fitting),
      direction: "out" as const,
      to: holding(done.to, mirrored(done, doer)),
    };
    return through.types.length > 0
      ? [reading("list", { things: holding(things({ labels: fitting.who }), { related: through }) })]
      : [];
  }
  return done.types.flatMap((type) => {
    const labels = fitting.endLabels(type, "from").filter((label) => !fitting.who.includes(label));
    if (labels.length === 0) return [];
    const tool = holding(things({ labels }), { related: { ...done, types: [type] } });
    const by = doer.ids ? fitting.anyRelation(tool, doer).map((related) => holding(tool, { related })) : [tool];
    return by.map((find) => reading("list", { things: find }));
  });
}

/** "did the crisis begin": what led to it; "did it end": what came of the talks about it. */
function bounds({ chart, fitting, nouns }: Rules, at: number): Found<Readings>[] {
  const { op, sequence } = chart;
  const event = things({ labels: eventLabels(fitting) });
  return sequence(op(at, "do", "be", "have"), ({ at }) =>
    nouns.unranked(at).flatMap(({ value: { things: one }, ...rest }) => {
      if (!one.ids || !fitting.isAlike(one, event)) return [];
      return [
        ...op(rest.at, "begin").map((end) => ({
          ...end,
          value: causes(fitting, { effect: one, types: beginning(fitting) }),
        })),
        ...op(rest.at, "end", "over").map((end) => ({ ...end, value: outcomes(fitting, one) })),
      ].map((end) => ({ ...end, cost: end.cost + rest.cost + costs.ended }));
    }),
  );
}

function outcomes(fitting: Fitting, event: Things): Reading[] {
  const { ring } = fitting.ontology.composition ?? {};
  const talks = things({ labels: ring ? [ring] : [] });
  const uses = fitting.bringing().map((type) => ({ type, reverse: true }));
  const made = fitting.bringing().filter((type) => ring && fitting.endLabels(type, "from").includes(ring));
  return fitting.relations(talks, uses, event).flatMap((related) =>
    made.map((type) => {
      const of = { types: [type], direction: "in" as const, to: holding(talks, { related }) };
      return reading("list", { things: holding(things({ labels: fitting.endLabels(type, "to") }), { related: of }) });
    }),
  );
}
