import type { Related, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Readings, Rules } from "../rules.ts";
import { isWildcard } from "../wildcards.ts";
import { type Asked, ranked, readings } from "./asked.ts";
import { wanted } from "./wanted.ts";

const costs = { keywords: 0.1, verbless: 0.2, open: 0.4 };

/** Keywords, what it is about first: "April 2025 round which city", "snapback 2025 who used it", "Vienna talks when". */
export function topicFirst(rules: Rules): Found<Readings>[] {
  const topics = rules.nouns.unranked(0).filter(({ value }) => value.things.ids || value.things.where.length > 0);
  return topics.flatMap((topic) => {
    const topicThings = topic.value.things;
    return readings("list", [
      ...afterPreposition(rules, topic.at, topicThings),
      ...gapLast(rules, topic.at, topicThings),
      ...byWhom(rules, topic.at, topicThings),
      ...openPreposition(rules, topic.at, topicThings),
    ]).map((one) => ({ ...one, cost: one.cost + topic.cost + costs.keywords }));
  });
}

/** "… in which city", "… about what". */
function afterPreposition(rules: Rules, at: number, topic: Things): Found<Asked>[] {
  const { chart, fitting } = rules;
  const prepositions = chart.take(at, "prep").filter(({ value }) => value.stems !== "by");
  return prepositions.flatMap((preposition) =>
    wanted(rules, preposition.at).flatMap(({ value: { things: find }, at, cost }) =>
      find.where.length > 0
        ? []
        : fitting.joined(topic, preposition.value.stems, find).map((related) => ({
            value: { things: holding(ofEnd(rules, find, related), mirrored(related, topic)) },
            at,
            cost: cost + preposition.cost,
          })),
    ),
  );
}

/** "clinton secret talks about": what would stand after the last word; in "talks china took part in" that word is the verb's. */
function openPreposition({ chart, fitting, ...rules }: Rules, at: number, topic: Things): Found<Asked>[] {
  const last = chart.take(at, "prep").filter((one) => one.at === chart.end && one.value.stems !== "of");
  return last.flatMap(({ value: { stems }, at, cost }) => {
    const [related, more] = fitting.joined(topic, stems, things());
    if (!related || more) return [];
    const find = ofEnd({ chart, fitting, ...rules }, things(), related);
    return [{ value: { things: holding(find, mirrored(related, topic)) }, at, cost: cost + costs.open }];
  });
}

/** Of "what" the type tells what kind of thing it can be. */
function ofEnd({ fitting }: Rules, find: Things, { types, direction }: Related): Things {
  if (find.labels.length > 0 || direction === "any") return find;
  return {
    ...find,
    labels: [...new Set(types.flatMap((type) => fitting.endLabels(type, direction === "out" ? "to" : "from")))],
  };
}

/** "… which city", "… city", "… who used it". */
function gapLast(rules: Rules, at: number, topic: Things): Found<Asked>[] {
  const { chart, fitting } = rules;
  const own = topic.ids?.flatMap((id) => fitting.named(id)?.labels ?? []) ?? [];
  // A bare label asks for something else than what it follows, and only after a name.
  const labels = (topic.ids && topic.where.length === 0 ? chart.take(at, "label") : [])
    .filter(({ value }) => value.labels.length > 0 && !value.labels.some((label) => own.includes(label)))
    .map(({ value, ...rest }) => ({ ...rest, value: { things: things({ labels: value.labels }), rank: undefined } }));
  return chart.sequence([...wanted(rules, at), ...labels], ({ value: { things: find, rank }, at }) => {
    const verbless =
      find.labels.length > 0 && !fitting.isActor(find)
        ? fitting
            .anyRelation(find, topic)
            .filter(({ types }) => types.some((type) => !isWildcard(type, fitting)))
            .map((related) => ({ value: holding(find, { related }), at, cost: costs.verbless }))
        : [];
    return ranked([...verbless, ...withVerb(rules, at, { find, topic })], rank);
  });
}

/** "used it", "did mediate", "took part in it". */
function withVerb(
  { chart, fitting }: Rules,
  at: number,
  { find, topic }: { find: Things; topic: Things },
): Found<Things>[] {
  const { maybe, op, take, sequence } = chart;
  return sequence(maybe(op(at, "do", "have"), at), ({ at }) =>
    sequence(take(at, "verb"), ({ value: { uses, afterBe }, at }) => {
      if (afterBe) return [];
      const ends = [
        { at, cost: 0 },
        ...op(at, "pronoun"),
        ...take(at, "prep").flatMap((preposition) => op(preposition.at, "pronoun")),
      ];
      return fitting
        .relations(find, uses, topic)
        .flatMap((related) => ends.map(({ at, cost }) => ({ value: holding(find, { related }), at, cost })));
    }),
  );
}

/** "… mediated by": whoever did it. */
function byWhom({ chart, fitting }: Rules, at: number, topic: Things): Found<Asked>[] {
  const { maybe, op, take, sequence } = chart;
  const find = things({ labels: fitting.who });
  const verbs = take(at, "verb").map(({ value, ...rest }) => ({ ...rest, value: value.uses }));
  const deeds = take(at, "act").map(({ value, ...rest }) => ({
    ...rest,
    value: [{ type: value.type, reverse: false }],
  }));
  return sequence([...verbs, ...deeds], ({ value: uses, at }) => {
    const by = take(at, "prep").filter(({ value }) => value.stems === "by");
    const whom = sequence(by, ({ at }) => maybe(op(at, "who", "which"), at));
    return whom.flatMap(({ at, cost }) =>
      fitting
        .relations(find, uses, topic)
        .map((related) => ({ value: { things: holding(find, { related }) }, at, cost })),
    );
  });
}
