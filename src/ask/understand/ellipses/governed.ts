import type { Related, Things } from "../../../domain/reading.ts";
import type { Found, Place } from "../chart.ts";
import { otherThan } from "../clauses/said.ts";
import { holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import { reading } from "../questions/asked.ts";
import { taking } from "../questions/talkedAbout.ts";
import { wanted } from "../questions/wanted.ts";
import type { Readings, Rules } from "../rules.ts";
import { isTold } from "../told.ts";

const costs = { stranded: 0.05 };

/** What the question before left open, and is asked for now. */
const isOpen = (to: Things, who: Things) =>
  to.ids === undefined &&
  who.ids === undefined &&
  who.labels.length > 0 &&
  who.labels.every((label) => to.labels.includes(label)) &&
  !to.where.some((one) => "related" in one);

/** "Through whom?", "About what?", "Against who?", "Who with?": who or what stands so to what the question before told of. */
export function governed(rules: Rules, contexts: Things[]): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { isEnd, sequence, take } = chart;
  const { ring = "" } = fitting.ontology.composition ?? {};
  const talks = things({ labels: [ring] });
  const first = sequence(prepositions(0), ({ value, at }) =>
    wanted(rules, at).map((one) => ({ ...one, value: { preposition: value, who: one.value.things } })),
  );
  const last = sequence(wanted(rules, 0), (one) =>
    prepositions(one.at).map(({ value, at, cost }) => ({
      value: { preposition: value, who: one.value.things },
      at,
      cost: cost + costs.stranded,
    })),
  );
  return sequence([...first, ...last], ({ value: { preposition, who }, at }) =>
    [{ at, cost: 0 }, ...spoken(at)].flatMap((end) =>
      isEnd(end.at).flatMap((last) => {
        const found = contexts.filter(isTold).flatMap((one) => toldBy(one, preposition, who));
        return found.length > 0 ? [{ value: found, at: last.at, cost: end.cost + last.cost }] : [];
      }),
    ),
  );

  function prepositions(at: number): Found<string>[] {
    return take(at, "prep").map(({ value, ...rest }) => ({ ...rest, value: value.stems }));
  }

  /** "were they", "was that". */
  function spoken(at: number): Place[] {
    return sequence(chart.op(at, "be", "do"), ({ at }) => chart.op(at, "pronoun"));
  }

  /** Of somebody "against whom" asks of the deed that was told of them, and of no other. */
  function ofDeed(one: Things, preposition: string, related: Related): Related[] {
    if (!fitting.isActor(one) && preposition !== "with") return [related];
    const told = one.where.flatMap((condition) =>
      "related" in condition && condition.related.direction === related.direction ? condition.related.types : [],
    );
    const called = new Set(told.flatMap(readsOf));
    const types = related.types.filter((type) => told.includes(type) || readsOf(type).some((word) => called.has(word)));
    return types.length > 0 ? [{ ...related, types }] : [];
  }

  /** What is done by the type, in one word: who "cooperated in" talks may have "cooperated against" somebody. */
  function readsOf(type: string): string[] {
    const { reads = "", variants = [] } = fitting.ontology.types[type] ?? {};
    return [reads, ...variants.map((variant) => variant.reads)].map((phrase) => phrase.split(" ")[0] ?? "");
  }

  /** Of whom it was asked. */
  function subjects(): Things[] {
    return contexts.filter((one) => one.ids?.length === 1 && fitting.isActor(one)).slice(0, 1);
  }

  function ofOthers(one: Things, who: Things): Related[] {
    const had = taking(fitting, ring).map((use) => ({ ...use, reverse: true }));
    return subjects().length > 0 ? fitting.relations(one, had, who) : [];
  }

  function toldBy(one: Things, preposition: string, who: Things): Readings {
    // "Against whom?" after one was named: of that relationship, and no other that is said so.
    const own = one.where.flatMap((condition) => ("related" in condition && !condition.not ? [condition] : []));
    // "In which talks?" after somebody mediated: those that they mediated.
    const open = own.find(({ related: { to } }) => isOpen(to, who));
    if (open) {
      const rest = { ...one, where: one.where.filter((condition) => condition !== open) };
      const meant = { ...who, where: [...who.where, ...open.related.to.where] };
      return [reading("list", { things: holding(meant, mirrored(open.related, rest)) })];
    }
    // "With whom?": who else was at it, where it is told who was.
    const isWith =
      preposition === "with" && fitting.isActor(who) && !fitting.isActor(one) && fitting.isAlike(one, talks);
    const others = isWith ? ofOthers(one, who) : [];
    const joined = isWith
      ? []
      : fitting.joined(one, preposition, who).flatMap((related) => ofDeed(one, preposition, related));
    return [...joined, ...others].map((related) => {
      const isSame = ({ related: { types, direction } }: (typeof own)[number]) =>
        direction === related.direction && types.some((type) => related.types.includes(type));
      const same = own.find(isSame);
      const subject = { ...one, where: one.where.filter((condition) => condition !== same) };
      const asked = others.length > 0 ? otherThan(fitting, who, subjects()) : who;
      const meant = same ? mirrored({ ...related, types: same.related.types }, subject) : mirrored(related, one);
      return reading("list", { things: holding(asked, meant) });
    });
  }
}
