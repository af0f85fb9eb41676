import type { Related, Things } from "../../../domain/reading.ts";
import { best, type Found, type Place } from "../chart.ts";
import type { Use } from "../edges.ts";
import { holding } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Named, Rules } from "../rules.ts";
import { withArguments, withFewerArguments } from "./arguments.ts";
import { type Auxiliaries, auxiliaries } from "./auxiliaries.ts";
import { lightCost } from "./lightVerbs.ts";
import { otherThan, said } from "./said.ts";
import { verbs } from "./verbs.ts";
import { reversed } from "./voice.ts";

const costs = { had: 0.05, idleVerb: 0.1, possible: -0.05, befallen: 0.3 };

/** Before whom something was done together, which a verb alone tells. */
const company = new Set(["with", "against"]);

/** What is asked for, and the preposition that stood before it: "through" whom. */
interface Gap {
  object: Things;
  preposition?: string | undefined;
}

/** "did Oman mediate", "Oman mediated", "did the JCPOA have", "were they held in": what stood before is the object. */
export function objectGap(rules: Rules, start: number, { object, preposition }: Gap): Found<Things>[] {
  const { chart, nouns } = rules;
  const { op, sequence } = chart;
  return best(
    sequence(auxiliaries(rules, start), ({ value: first, at }) =>
      nouns.phrase(at).flatMap((subject) => {
        const isAsked = at > start;
        if (subject.value.rank) return [];
        return sequence(auxiliaries(rules, subject.at), ({ value: second, at }) => {
          const aux = {
            be: first.be || second.be,
            may: first.may === true || second.may === true,
            not: first.not || second.not,
            only: first.only || second.only,
          };
          const verbal = withVerb(rules, at, { object, subject, aux, preposition });
          const prepositional =
            preposition === undefined
              ? endingIn(rules, at, { object, subject: subject.value, isVerbal: aux.be })
              : beginningWith(rules, at, { object, subject: subject.value, preposition });
          const filled = filledBy(rules, object, subject.value);
          const had = filled.flatMap((value) => [
            ...(isAsked ? [{ value, at, cost: costs.had }] : []),
            ...op(at, "have").map((end) => ({ ...end, value })),
          ]);
          const held = subject.value.all || subject.value.things.length === 1 ? subject.value.things : [];
          const joined = held.map((one) => rules.fitting.joined(object, "with", one)[0]);
          const holds = joined.every((related) => related)
            ? op(at, "have", "hold").map((end) => ({
                ...end,
                value: holding(object, ...joined.flatMap((related) => (related ? [{ related }] : []))),
                cost: end.cost + costs.had,
              }))
            : [];
          const has = sequence(op(subject.at, "have"), ({ at }) => filled.map((value) => ({ value, at, cost: 0 })));
          return [
            ...verbal.flatMap((one) => withArguments(rules, one)),
            ...withFewerArguments(rules, prepositional),
            ...[...had, ...has, ...(held.length > 0 ? holds : [])].flatMap((one) => withArguments(rules, one)),
          ];
        }).map((one) => ({ ...one, cost: one.cost + subject.cost }));
      }),
    ),
    30,
  );
}

/** "Oman mediate", "the sanctions lifted by": the verb with its subject, of the object. */
function withVerb(
  rules: Rules,
  at: number,
  { object, subject, aux, preposition }: Gap & { subject: Found<Named>; aux: Auxiliaries },
): Found<Things>[] {
  const { take, sequence } = rules.chart;
  return sequence(verbs(rules, at, aux), ({ value: { uses, isPassive, isNoun }, at }) => {
    const clause = { subject: object, uses: isPassive ? uses : reversed(uses), aux };
    const prepositions = take(at, "prep").filter(({ value }) => !isPassive || value.stems === "by");
    const ends = [...(isPassive ? [] : [{ at, cost: 0 }]), ...prepositions];
    const extra = aux.may ? costs.possible : 0;
    return ends.flatMap((end) => {
      const found = said(rules, clause, { ...subject, at: end.at, cost: end.cost + extra });
      const isWith = preposition === undefined || company.has(preposition);
      if (found.length > 0 || isPassive || !isWith || (aux.be && !isNoun)) return found;
      const others = met(rules, { object, subject: subject.value, uses }, end);
      return others.length > 0 ? others : befallen(rules, { object, subject: subject.value, uses }, end);
    });
  });
}

/** "Whom did Araghchi meet?": who else was at the talks. */
function met(
  { fitting }: Rules,
  { object, subject, uses }: { object: Things; subject: Named; uses: Use[] },
  place: Place,
): Found<Things>[] {
  const [one, more] = subject.things;
  if (!one?.ids || more || object.ids || object.labels.length === 0 || !fitting.isActor(object)) return [];
  return uses.flatMap((use) => {
    const talks = use.reverse ? undefined : fitting.talksOf(use.type, one);
    const others = talks ? fitting.relations(object, [{ ...use, reverse: false }], talks) : [];
    return others.map((related) => ({ ...place, value: holding(otherThan(fitting, object, [one]), { related }) }));
  });
}

/** "the embassy that the students took": whom what befell they did. */
function befallen(
  { fitting }: Rules,
  { object, subject, uses }: { object: Things; subject: Named; uses: Use[] },
  { at, cost }: Place,
): Found<Things>[] {
  const [one, more] = subject.things;
  if (!one?.ids || more || !object.ids || !fitting.isActor(one)) return [];
  return uses.flatMap((use) => {
    const event = use.reverse ? undefined : fitting.coerced(object, use.type, "to");
    const about = event?.where.at(-1);
    if (!event || !about || !("related" in about)) return [];
    const bare = { labels: event.labels, where: [] };
    return fitting.relations(bare, reversed([use]), one).map((related) => ({
      value: holding(object, mirrored(about.related, holding(bare, { related }))),
      at,
      cost: cost + costs.befallen,
    }));
  });
}

/** "what effects did the JCPOA have": the subject is what the noun asked for waits for. */
function filledBy({ fitting }: Rules, object: Things, subject: Named): Things[] {
  const [one, more] = subject.things;
  const last = object.where.at(-1);
  if (!one || more || !last || !("related" in last)) return [];
  const { to, types, direction } = last.related;
  const isIdle = !to.ids && to.labels.length === 0 && to.where.length === 0;
  const [type = ""] = types;
  if (!isIdle || !fitting.fits(one, type, direction === "out" ? "to" : "from")) return [];
  return [{ ...object, where: [...object.where.slice(0, -1), { ...last, related: { ...last.related, to: one } }] }];
}

/** "through whom did the talks run", "in which city were they held": what stands before a light verb or none. */
function beginningWith(
  { chart, fitting }: Rules,
  at: number,
  { object, subject, preposition }: { object: Things; subject: Named; preposition: string },
): Found<Things>[] {
  const [one, more] = subject.things;
  if (!one || more) return [];
  const joined = fitting.joined(one, preposition, object);
  // "By" alone says nothing of what was done.
  const verbless = preposition === "by" ? [] : [{ at, cost: lightCost }];
  const light = [...verbless, ...chart.op(at, "hold", "happen")].map((end) => ({ ...end, value: joined }));
  const verbal = chart.take(at, "verb").map(({ value: { uses }, at, cost }) => ({
    value: joined.flatMap((related) => meantBy(related, uses, preposition)),
    at,
    cost: cost + costs.idleVerb,
  }));
  const fronted = chart
    .take(at, "fronted")
    .filter(({ value }) => value.preposition === preposition)
    .map(({ value: { uses }, ...rest }) => ({ ...rest, value: fitting.relations(one, uses, object) }));
  return [...light, ...verbal, ...fronted].flatMap(({ value, at, cost }) =>
    value.map((related) => ({ value: holding(object, mirrored(related, one)), at, cost })),
  );
}

/** Of what a preposition can mean what the verb means; "through" says enough with any verb, "by" and "with" say nothing by themselves. */
function meantBy(related: Related, uses: Use[], preposition: string): Related[] {
  const types = related.types.filter((type) => uses.some((use) => use.type === type));
  if (types.length > 0) return [{ ...related, types }];
  return preposition === "by" || company.has(preposition) ? [] : [related];
}

/** "what were the talks about", "which talks were Russia and China in": the preposition stands last. */
function endingIn(
  { chart, fitting }: Rules,
  at: number,
  { object, subject: { things: subjects, all }, isVerbal }: { object: Things; subject: Named; isVerbal: boolean },
): Found<Things>[] {
  if (subjects.length > 1 && !all) return [];
  return chart.sequence([...(isVerbal ? [{ at, cost: 0 }] : []), ...chart.op(at, "hold", "happen")], ({ at }) =>
    chart.take(at, "prep").flatMap((prep) => {
      const options = subjects.map((one) =>
        fitting.joined(one, prep.value.stems, object).map((related) => mirrored(related, one)),
      );
      const [first = [], ...others] = options;
      if (others.some((one) => one.length === 0)) return [];
      return first.map((related, index) => ({
        value: holding(object, related, ...others.flatMap((one) => one[index] ?? one[0] ?? [])),
        at: prep.at,
        cost: prep.cost,
      }));
    }),
  );
}
