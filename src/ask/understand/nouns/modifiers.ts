import type { Things } from "../../../domain/reading.ts";
import { spanAround } from "../../moments.ts";
import { best, type Found } from "../chart.ts";
import { reversed } from "../clauses/voice.ts";
import type { Use } from "../edges.ts";
import { isConsequence } from "../effects/consequences.ts";
import { holding, things } from "../fitting.ts";
import { ranks } from "../ranks.ts";
import type { Complement, Head, Rules } from "../rules.ts";
import { manyOf } from "../timesOver.ts";
import { isWildcard } from "../wildcards.ts";
import { closed, filled, restricted } from "./complements.ts";
import { bare, homonyms } from "./heads.ts";
import { spanOf } from "./moments.ts";
import { peopleOf } from "./people.ts";
import { timed } from "./times.ts";
import { valued } from "./values.ts";

const costs = { part: 0.15, any: 0.35, named: 0.05, done: 0.1 };

/** Words before a noun: secret talks, Trump's sanctions, the 2009 talks, the first round. */
export function modified(rules: Rules, at: number, depth = 0): Found<Head>[] {
  if (depth > 3) return [];
  const { maybe, op, possessed, take, sequence } = rules.chart;
  const inner = (at: number) => [...bare(rules, at), ...modified(rules, at, depth + 1)];
  return best([
    ...sequence(
      sequence(maybe(op(at, "both"), at), ({ at }) => take(at, "value")),
      ({ value, at }) => [
        ...inner(at).flatMap((head) => valued(rules, head, value)),
        ...sequence(op(at, "and"), ({ at }) =>
          sequence(take(at, "value"), (second) =>
            inner(second.at).flatMap((head) =>
              valued(rules, head, value).flatMap((one) => valued(rules, one, second.value)),
            ),
          ),
        ),
      ],
    ),
    ...sequence(take(at, "span"), ({ value, at }) => inner(at).flatMap((head) => timed(rules, head, value.span))),
    ...sequence([...onOneSide(rules, at), ...eraTime(rules, at)], ({ value, at }) =>
      inner(at).flatMap((head) => value(head)),
    ),
    ...sequence(doing(rules, at), ({ value: open, at }) =>
      bare(rules, at).flatMap((head) => {
        const { things, open: other } = head.value;
        return !things.ids && !other && rules.fitting.fits(things, open.type, open.end)
          ? [{ ...head, value: { things, open } }]
          : [];
      }),
    ),
    ...sequence(done(rules, at), ({ value: uses, at }) =>
      inner(at).flatMap((head) =>
        head.value.things.ids || head.value.open
          ? []
          : rules.fitting
              .relations(head.value.things, uses, things())
              .map((related) => ({ ...restricted(head, { related }), cost: head.cost + costs.done })),
      ),
    ),
    ...sequence(op(at, ...Object.keys(ranks)), ({ value, at }) =>
      inner(at).flatMap((head) =>
        isNoRank(rules, head, { which: value, from: at })
          ? []
          : [{ ...head, value: { ...head.value, rank: ranks[value] } }, ...named(rules, head, value)],
      ),
    ),
    ...sequence(op(at, ...Object.keys(manyOf)), ({ value, at }) =>
      inner(at).flatMap((head) => {
        const { things: one, open } = head.value;
        // Of a role it is not said how many bear it in the same talks.
        const isRole = open || one.labels.some((label) => rules.fitting.ontology.labels[label]?.derived);
        return one.ids || one.times || isRole
          ? []
          : [{ ...head, value: { ...head.value, things: { ...one, times: manyOf[value] } } }];
      }),
    ),
    ...sequence(homonyms(take(at, "thing")), (modifier) => {
      const of = things({ ids: modifier.value });
      return [
        // "America's part in the deal": the deal, of which that is so.
        ...possessed(modifier.at).flatMap((from) =>
          sequence(
            sequence(op(from, "role_"), ({ at }) => take(at, "prep")),
            ({ at }) =>
              bare(rules, at).flatMap((head) =>
                rules.fitting.isActor(of) && !rules.fitting.isActor(head.value.things)
                  ? rules.fitting
                      .anyRelation(head.value.things, of)
                      .map((related) => ({ ...restricted(head, { related }), cost: head.cost + costs.part }))
                  : [],
              ),
          ),
        ),
        ...possessed(modifier.at).flatMap((from) => inner(from).flatMap((head) => modifiedBy(rules, head, of))),
        ...doneBy(rules, modifier.at, of).flatMap(({ value: uses, at, cost }) =>
          inner(at).flatMap((head) =>
            head.value.things.ids
              ? []
              : rules.fitting
                  .relations(head.value.things, uses, of)
                  .map((related) => ({ ...restricted(head, { related }), cost: head.cost + cost })),
          ),
        ),
      ];
    }),
  ]);
}

/** "Third countries" are none of the two, and the second is one. */
function isNoRank({ chart: { words }, fitting }: Rules, head: Found<Head>, { which = "", from = 0 }): boolean {
  if (ranks[which]?.place === undefined) return false;
  const { labels, ids } = head.value.things;
  const arePeople = labels.every((label) => fitting.inOfficeLabels.includes(label));
  const isParty = which === "third" && fitting.isActor(head.value.things) && !arePeople;
  const [noun = ""] = words
    .slice(from, head.at)
    .map(({ plain }) => plain)
    .join(" ")
    .split(" of ");
  return isParty || ids !== undefined || /[^s]s$/.test(noun);
}

/** Where times alone tell which is the first, that one is meant: "the latest talks". */
function named({ fitting }: Rules, head: Found<Head>, which: string): Found<Head>[] {
  if (head.value.open || head.value.rank || (which !== "first" && which !== "last")) return [];
  const ids = fitting.outermost(head.value.things, which === "last");
  return ids ? [{ ...head, value: { things: things({ ids }) }, cost: head.cost + costs.named }] : [];
}

/** "Oman-mediated talks", "US-imposed sanctions": what the one before did to it. */
const doneBy = ({ chart: { take, words } }: Rules, at: number, by: Things): Found<Use[]>[] =>
  take(at, "verb").flatMap(({ value: { uses, afterBe }, ...rest }) =>
    afterBe || !by.ids || !/(?:ed|en|ion)$/.test(words[rest.at - 1]?.plain ?? "")
      ? []
      : [{ ...rest, value: reversed(uses) }],
  );

/** "mediated talks", "signed agreement": what somebody did to it. */
const done = ({ chart: { take, words } }: Rules, at: number): Found<Use[]>[] =>
  take(at, "verb").flatMap(({ value: { uses, afterBe }, ...rest }) =>
    afterBe || !/(?:ed|en)$/.test(words[rest.at - 1]?.plain ?? "") ? [] : [{ ...rest, value: reversed(uses) }],
  );

/** "mediating countries": those who do it, of what is said after them. */
const doing = ({ chart: { take, words } }: Rules, at: number): Found<Complement>[] =>
  take(at, "verb").flatMap(({ value: { uses, afterBe }, ...rest }) =>
    afterBe || !/ing$/.test(words[rest.at - 1]?.plain ?? "")
      ? []
      : uses.map(({ type, reverse, having }) => ({ ...rest, value: { type, end: reverse ? "to" : "from", having } })),
  );

type Restriction = (head: Found<Head>) => Found<Head>[];

/** "post-withdrawal talks", "pre-1990 sanctions": after or before what is named. */
function onOneSide(rules: Rules, at: number): Found<Restriction>[] {
  const { op, take, sequence } = rules.chart;
  return sequence(op(at, "pre", "post"), ({ value: word, at }) => {
    const side = word === "pre" ? ("before" as const) : ("after" as const);
    const years = take(at, "span").flatMap(({ value: { span }, ...rest }) =>
      span.from && span.to ? [{ ...rest, value: spanAround(side, { start: span.from, end: span.to, ids: [] }) }] : [],
    );
    const events = homonyms(take(at, "thing")).map(({ value: ids, ...rest }) => ({
      ...rest,
      value: spanOf(rules.fitting, side, { ids }),
    }));
    return [...years, ...events].flatMap(({ value, ...rest }) =>
      value ? [{ ...rest, value: (head: Found<Head>) => timed(rules, head, value) }] : [],
    );
  });
}

/** "Obama-era talks". */
const eraTime = (rules: Rules, at: number): Found<Restriction>[] =>
  rules.nouns.era(at).map(({ value: { ids }, ...rest }) => ({
    ...rest,
    value: (head) =>
      rules.fitting.inTimeOf(head.value.things, things({ ids })).map((related) => restricted(head, { related })),
  }));

/** "Oman's mediators", "nuclear talks", "American sanctions": whose, about what, or joined in any way. */
function modifiedBy(rules: Rules, head: Found<Head>, of: Things): Found<Head>[] {
  const { fitting } = rules;
  const roles = filled(rules, head, of);
  if (roles.length > 0) return roles.map((one) => ({ ...one, cost: one.cost + costs.part }));
  const noun = head.value.things;
  // "Iran's nuclear programme" is the nuclear programme, where all is about the two.
  const poles = fitting.ontology.composition?.poles ?? [];
  if (
    noun.ids &&
    noun.where.length === 0 &&
    !fitting.isActor(noun) &&
    !fitting.isDated(noun) &&
    of.ids?.every((id) => poles.includes(id))
  )
    return [{ ...head, cost: head.cost + costs.part }];
  // "The European snapback": whose doing it was.
  const isThing = noun.ids?.length === 1 && fitting.isDated(noun) && fitting.isActor(of);
  const topics = isThing ? [] : fitting.joined(noun, "about", of).map(fitting.narrowed);
  if (topics.length > 0) {
    return topics.map((related) => ({ ...restricted(head, { related }), cost: head.cost + costs.part }));
  }
  const ofComplement = throughComplement(rules, head, of);
  if (ofComplement) return [ofComplement];
  // "Iranian politicians": whom the country had.
  if (!noun.ids && noun.labels.length > 0 && fitting.isActor(noun) && fitting.isActor(of))
    return peopleOf(fitting, noun.labels, of).map((related) => ({
      ...restricted(head, { related }),
      cost: head.cost + costs.part,
    }));
  const isResult = isConsequence(fitting, noun.ids);
  if (!isResult && !isThing && noun.labels.length === 0) return [];
  return fitting
    .anyRelation(noun, of)
    .filter(({ types }) => isResult || types.some((type) => !isWildcard(type, fitting)))
    .map((related) => ({ ...restricted(head, { related }), cost: head.cost + costs.any }));
}

/** "Muscat 2025 topics": of the talks that these were topics of, where what they stand for can have to do with it in one way alone. */
function throughComplement({ fitting }: Rules, head: Found<Head>, of: Things): Found<Head> | undefined {
  const noun = head.value.things;
  const last = noun.where.at(-1);
  if (!last || !("related" in last) || last.not || last.related.to.ids || fitting.isActor(of)) return undefined;
  const { to } = last.related;
  const types = fitting.anyRelation(to, of).flatMap((one) => one.types.filter((type) => !isWildcard(type, fitting)));
  const [type, more] = types;
  if (type === undefined || more !== undefined || fitting.isActor(to)) return undefined;
  const related = { types, direction: "any" as const, to: of };
  const where = [...noun.where.slice(0, -1), { ...last, related: { ...last.related, to: holding(to, { related }) } }];
  return { ...head, value: { ...head.value, things: { ...noun, where } }, cost: head.cost + costs.part };
}

/** "the 2015 agreement's effects", "June 2025 crisis effect": a noun for what stands before it. */
export function compound(rules: Rules, whole: Found<Head>): Found<Head>[] {
  if (whole.value.rank) return [];
  const { chart, fitting, nouns } = rules;
  return chart.possessed(whole.at).flatMap((from) =>
    chart.take(from, "noun").flatMap(({ value: { type, end, having }, at, cost }) => {
      const head = { things: things({ labels: fitting.endLabels(type, end) }), open: { type, end, having } };
      const place = { at, cost: cost + whole.cost + costs.part };
      return filled(rules, { value: head, ...place }, whole.value.things).flatMap((one) => [
        ...closed(one),
        ...nouns.tails(one).flatMap(closed),
      ]);
    }),
  );
}
