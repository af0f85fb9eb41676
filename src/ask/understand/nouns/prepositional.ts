import type { Related, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { mayDo } from "../clauses/arguments.ts";
import type { Head, Named, Rules } from "../rules.ts";
import { adjacent, apposed } from "./apposition.ts";
import { filled, otherEnd, relatedTo, restricted } from "./complements.ts";
import { deeds } from "./deeds.ts";
import { inEra } from "./eras.ts";
import { nextTo } from "./nextTo.ts";
import { hasMoment, timed } from "./times.ts";
import { dimensions, valued } from "./values.ts";

const costs = { any: 0.35, joined: 0.02, postposed: 0.1, named: 0.15 };

/** Prepositions that say no more than that two things belong together. */
const vague = new Set(["of"]);

/** "of 2009", "in Vienna", "without a mediator", "in Obama's time" after a noun. */
export function prepositional(rules: Rules, head: Found<Head>): Found<Head>[] {
  const { chart, nouns } = rules;
  const { at } = head;
  const spans = nouns
    .time(at)
    .flatMap((span) => timed(rules, { ...head, at: span.at, cost: head.cost + span.cost }, span.value));
  const joined = chart.take(at, "prep").flatMap(({ value, at, cost }) =>
    nouns.phrase(at).flatMap((object) => {
      const base = { ...head, at: object.at, cost: head.cost + cost + object.cost };
      return attached(rules, base, { preposition: value.stems, object: object.value });
    }),
  );
  const without = nouns.without(at, head.value.things).map((one) => ({
    ...restricted(head, one.value),
    at: one.at,
    cost: head.cost + one.cost,
  }));
  const postposed = chart
    .take(at, "value")
    .flatMap(({ value, at, cost }) => valued(rules, { ...head, at, cost: head.cost + cost + costs.postposed }, value));
  return [
    ...spans,
    ...nextTo(rules, head),
    ...postposed,
    ...through(rules, head),
    ...joined,
    ...without,
    ...withRole(rules, head),
    ...inEra(rules, head),
    ...dimensions(rules, head),
    ...adjacent(rules, head),
    ...apposed(rules, head),
  ];
}

/** "with Omani mediation", "under the mediation of Qatar": of what was done, who did it. */
function through(rules: Rules, head: Found<Head>): Found<Head>[] {
  const { chart, fitting } = rules;
  const noun = head.value.things;
  if (noun.ids || noun.labels.length === 0) return [];
  return chart.take(head.at, "prep").flatMap((preposition) =>
    deeds(rules, preposition.at).flatMap(({ value, at, cost }) => {
      const last = value.where.at(-1);
      if (!value.ids || !last || !("related" in last) || last.related.to.ids || last.related.to.where.length > 0)
        return [];
      const by = { ...value, where: value.where.slice(0, -1) };
      const uses = last.related.types.map((type) => ({ type, reverse: true }));
      return fitting.relations(noun, uses, by).map((related) => ({
        ...restricted(head, { related }),
        at,
        cost: head.cost + preposition.cost + cost,
      }));
    }),
  );
}

/** What the preposition can mean; "under Rouhani" of an agreement is what came of talks in his time. */
function joinedBy({ fitting }: Rules, noun: Things, preposition: string, object: Things): Related[] {
  const direct = fitting.joined(noun, preposition, object);
  return direct.length > 0 || preposition !== "under" ? direct : fitting.inTimeOf(noun, object);
}

/** "with Oman and Russia as mediators". */
function withRole(rules: Rules, head: Found<Head>): Found<Head>[] {
  const { chart, fitting, nouns } = rules;
  return chart.sequence(
    chart.take(head.at, "prep").filter(({ value }) => value.stems === "with"),
    ({ at }) =>
      nouns.phrase(at).flatMap((others) =>
        chart.sequence(chart.op(others.at, "as"), ({ at }) =>
          chart.take(at, "noun").flatMap(({ value: { type, end, having }, at, cost }) => {
            const actors = others.value.all || others.value.things.length === 1 ? others.value.things : [];
            const isFit =
              fitting.fits(head.value.things, type, otherEnd(end)) &&
              actors.every((actor) => fitting.fits(actor, type, end));
            if (!isFit || actors.length === 0) return [];
            const where = actors.map((actor) => ({ related: relatedTo({ type, end: otherEnd(end), having }, actor) }));
            return [{ ...restricted(head, ...where), at, cost: head.cost + cost + others.cost + costs.joined }];
          }),
        ),
      ),
  );
}

/** The noun with what a preposition joins to it: its complement, or things in such a relationship. */
function attached(
  rules: Rules,
  head: Found<Head>,
  { preposition, object }: { preposition: string; object: Named },
): Found<Head>[] {
  const { fitting } = rules;
  if (object.rank || hasMoment(head.value.things)) return [];
  if (head.value.open) {
    const roles = object.all ? [] : object.things.flatMap((one) => filled(rules, head, one));
    if (roles.length > 0) return roles;
  }
  const noun = head.value.things;
  // "President of Iran in the crisis": it is rather what is said of who is named.
  const named = noun.ids && fitting.isActor(noun) ? costs.named : 0;
  const options = object.things.map((one) => {
    const meant = joinedBy(rules, noun, preposition, one).filter((related) => mayDo(noun, preposition, related));
    if (meant.length > 0) return meant;
    const isPlace = preposition === "in" || preposition === "at";
    const there = isPlace && fitting.isActor(noun) && !noun.ids ? fitting.joinedThrough(noun, preposition, one) : [];
    if (there.length > 0) return there;
    const isVague = vague.has(preposition) || (named > 0 && preposition === "in" && one.ids && fitting.isDated(one));
    return isVague ? fitting.anyRelation(noun, one) : fitting.bridged(noun, preposition, one);
  });
  if (options.some((meant) => meant.length === 0)) return [];
  const isVague = options.some(([first]) => first?.direction === "any");
  const cost = head.cost + named + (isVague ? costs.any : costs.joined);
  if (!object.all && options.length > 1) return [];
  const [first = [], ...others] = options;
  return first.map((related, index) => {
    const same = others.flatMap((meant) => meant[index] ?? meant[0] ?? []);
    return { ...restricted(head, ...[related, ...same].map((one) => ({ related: one }))), cost };
  });
}
