import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding, mirrored, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { after, endingIn, reading } from "./asked.ts";

const costs = { roleOf: 0.3 };

/** "the role of the UN in the talks", "what part did Russia play in 2002", "Oman's role". */
export function role(rules: Rules): Found<Readings>[] {
  return [...roleOf(rules), ...possessive(rules), ...played(rules), ...done(rules)].flatMap((subject) => {
    const [id, more] = subject.value.ids ?? [];
    if (id === undefined || more !== undefined) return [];
    const everything = { value: [{ ask: "about" as const, ids: [id] }], at: subject.at, cost: subject.cost };
    return [everything, ...within(rules, { ...subject, value: id })];
  });
}

/** "what was the role of the UN". */
function roleOf({ chart, nouns }: Rules): Found<Things>[] {
  const { maybe, op, sequence } = chart;
  const words = sequence(maybe(op(0, "which"), 0), ({ at }) =>
    sequence(maybe(op(at, "be"), at), ({ at }) =>
      op(at, "role").map((one) => ({ ...one, cost: one.cost - costs.roleOf })),
    ),
  );
  return sequence(words, ({ at }) => onlyThings(nouns.single(at)));
}

/** "Oman's role", "what was Oman's role", "tell me about Oman's role". */
function possessive({ chart }: Rules): Found<Things>[] {
  const { maybe, op, possessed, take, sequence } = chart;
  const starts = maybe(
    [...op(0, "which", "about"), ...sequence(op(0, "about", "list"), ({ at }) => op(at, "about"))],
    0,
  );
  return sequence(starts, ({ at }) =>
    sequence(maybe(op(at, "be"), at), ({ at }) =>
      take(at, "thing").flatMap(({ value: { ids }, at, cost }) =>
        possessed(at).flatMap((from) =>
          op(from, "role_").map((word) => ({ value: things({ ids }), at: word.at, cost: cost + word.cost })),
        ),
      ),
    ),
  );
}

/** "what role did Oman play". */
function played(rules: Rules): Found<Things>[] {
  const { op, sequence } = rules.chart;
  return sequence(op(0, "which"), ({ at }) => sequence(op(at, "role_"), ({ at }) => acting(rules, at, "play")));
}

/** "what did Oman do". */
function done(rules: Rules): Found<Things>[] {
  return rules.chart.sequence(rules.chart.op(0, "which"), ({ at }) => acting(rules, at, "do"));
}

/** "did Oman play", "did Oman do". */
function acting(rules: Rules, at: number, verb: "play" | "do"): Found<Things>[] {
  const { chart, nouns } = rules;
  return chart.sequence(chart.op(at, "do"), ({ at }) =>
    onlyThings(nouns.single(at)).flatMap((one) => after(one, endingIn(rules, one, verb))),
  );
}

const onlyThings = (found: Found<{ things: Things }>[]): Found<Things>[] =>
  found.map(({ value, ...rest }) => ({ ...rest, value: value.things }));

/** "… in the talks", "… in 2002 talks": the role in one thing, or all that the subject has to do with. */
function within({ chart, fitting, nouns }: Rules, subject: Found<string>): Found<Readings>[] {
  const own = things({ ids: [subject.value] });
  return chart
    .take(subject.at, "prep")
    .filter(({ value }) => !["to", "for"].includes(value.stems))
    .flatMap((preposition) =>
      nouns.single(preposition.at).flatMap(({ value, at, cost }): Found<Readings>[] => {
        const [other] = value.things.ids ?? [];
        const total = subject.cost + preposition.cost + cost;
        if (other !== undefined && value.things.where.length === 0)
          return [{ value: [{ ask: "role", of: subject.value, in: other }], at, cost: total }];
        return fitting.anyRelation(own, value.things).map((related) => ({
          value: [reading("list", { things: holding(value.things, mirrored(related, own)) })],
          at,
          cost: total,
        }));
      }),
    );
}
