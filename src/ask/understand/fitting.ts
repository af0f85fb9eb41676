import type { Named } from "../../domain/named.ts";
import type { Ontology } from "../../domain/ontology.ts";
import type { Condition, Related, Span, Things } from "../../domain/reading.ts";
import { byTime } from "./byTime.ts";
import { doneIn } from "./deedOn.ts";
import type { Use } from "./edges.ts";
import { usesOfPrepositions } from "./prepositions.ts";
import { standIns } from "./standIns.ts";
import { termsOfOffice } from "./termsOfOffice.ts";
import { isTold } from "./told.ts";
import { toldAs } from "./toldAs.ts";

/** What a schema lets stand together. */
export interface Fitting {
  ontology: Ontology;
  named(id: string): Named | undefined;
  /** Labels of those who are asked for by "who"; none where the ontology does not say. */
  who: string[];
  /** Whether nodes so described may be at that end of the type. */
  fits(things: Things, type: string, end: "from" | "to"): boolean;
  /** Whether they may be dated. */
  isDated(things: Things): boolean;
  /** What these uses of a verb can mean between the two: a condition on the subject for each direction and variant. */
  relations(subject: Things, uses: Use[], object: Things): Related[];
  /** What a preposition can mean between the two. */
  joined(noun: Things, preposition: string, object: Things): Related[];
  /** The same by way of what produced the thing: an agreement in Vienna is one of talks held there. */
  bridged(noun: Things, preposition: string, object: Things): Related[];
  /** The same with what stands for the things: those "in Vienna" are in what was held there. */
  joinedThrough(noun: Things, preposition: string, object: Things): Related[];
  /** The same, of its things only those that can stand there. */
  narrowed(related: Related): Related;
  /** What makes them of the time that someone was in office: directly, or through what was. */
  inTimeOf(noun: Things, person: Things): Related[];
  /** What makes someone in office at a time: during what was then. */
  inOffice(person: Things, span: Span): Related[];
  /** What makes someone in office during something. */
  during(person: Things, event: Things): Related[];
  /** Labels of those who may be in office. */
  inOfficeLabels: string[];
  /** Any relationship between the two, whichever way. */
  anyRelation(noun: Things, object: Things): Related[];
  /** The labels that an end of a type may have; none where any may. */
  endLabels(type: string, end: "from" | "to"): string[];
  /** What a type may have at that end that stands for the things: of the hostage crisis the talks about it. */
  coerced(things: Things, type: string, end: "from" | "to"): Things | undefined;
  /** The talks that somebody took part in, where the type says so of both who talked and whom they talked to. */
  talksOf(type: string, one: Things): Things | undefined;
  /** The only node that a description with labels and times can mean. */
  resolved(things: Things): string | undefined;
  /** Of nodes described with labels and times alone those that began first or last. */
  outermost(things: Things, last: boolean): string[] | undefined;
  /** Nodes that began before the first day and ended after the last one. */
  around(from: string, to: string): string[];
  /** Nodes that tell of such a change and ended on that day. */
  changedBy(day: string, changes: Set<string>): string[];
  /** Dated nodes that are called by these stems: what happened to whom, "hostages taken". */
  toldAs(stems: string[]): string[];
  /** Whether a node can be both. */
  isAlike(one: Things, other: Things): boolean;
  /** Whether they are asked for by "who". */
  isActor(things: Things): boolean;
  /** What changed so. */
  changedSo(change: string): string[];
  /** The types that answer where or why, of what they are asked about. */
  answering(question: "where" | "whereabouts" | "why"): string[];
  /** The types by which one thing brings about another. */
  bringing(): string[];
}

/** As prepositions in an ontology have it, for who was in office. */
const inTime = "in time of";

export const things = (part: Partial<Things> = {}): Things => ({ labels: [], where: [], ...part });

/** The same things, of which more holds. */
export const holding = (one: Things, ...where: Condition[]): Things => ({ ...one, where: [...one.where, ...where] });

export function createFitting(
  ontology: Ontology,
  { named: all, areAll }: { named: Named[]; areAll: boolean },
  prepositionStems: (phrase: string) => string,
): Fitting {
  const byId = new Map(all.map((node) => [node.id, node]));
  const labels = Object.keys(ontology.labels);
  const beside = new Map(labels.map((label) => [label, new Set([label])]));
  const dated = new Set<string>();
  for (const node of all) {
    const own = node.labels.filter((label) => beside.has(label));
    for (const label of own) {
      for (const other of own) beside.get(label)?.add(other);
      if (node.period) dated.add(label);
    }
  }
  for (const [label, { time }] of Object.entries(ontology.labels)) if (time) dated.add(label);
  const who = labels.filter((label) => ontology.labels[label]?.who);
  const poles = ontology.composition?.poles ?? [];
  const cited = Object.entries(ontology.types).filter(([, { cited }]) => cited);

  const labelsOf = (one: Things): string[][] =>
    one.ids
      ? one.ids.map((id) => byId.get(id)?.labels ?? [])
      : one.labels.map((label) => [...(beside.get(label) ?? [label])]);

  function fits(one: Things, type: string, end: "from" | "to"): boolean {
    const wanted = ontology.types[type]?.[end] ?? [];
    if (wanted.includes("Entity")) return true;
    const possible = labelsOf(one);
    return (
      possible.length === 0 ||
      possible.some((some) => some.length === 0 || some.some((label) => wanted.includes(label)))
    );
  }

  function grouped(found: (Use & { direction: Related["direction"] })[], to: Things): Related[] {
    const groups = Map.groupBy(found, ({ direction, having }) => JSON.stringify([direction, having]));
    return [...groups.values()].flatMap((same) =>
      same.slice(0, 1).map(({ direction, having }) => ({
        types: [...new Set(same.map(({ type }) => type))],
        direction,
        ...(having && { having }),
        to,
      })),
    );
  }

  const between = (subject: Things, { type, reverse }: Use, object: Things) =>
    reverse
      ? fits(subject, type, "to") && fits(object, type, "from")
      : fits(subject, type, "from") && fits(object, type, "to");

  const relations = (subject: Things, said: Use[], to: Things) => {
    const { uses: given, object } = doneIn(ontology, said, to);
    const used = given.map((use) => asCalled(subject, use)).filter((use) => between(subject, use, object));
    const untold = used.filter((use) => use.anew && !isTold(use.reverse ? subject : object));
    const directed = (uses: Use[]) =>
      uses.map((use) => ({ ...use, direction: use.reverse ? ("in" as const) : ("out" as const) }));
    const again = untold.filter((use) => !use.reverse).map((use) => ({ use, ids: doneAnew(use.type) }));
    return [
      ...grouped(directed(used.filter((use) => !untold.includes(use))), object),
      ...again.flatMap(({ use, ids }) => (ids.length > 0 ? grouped(directed([use]), things({ ids })) : [])),
    ];
  };

  /** What it may have at its end that is called after being done anew: "Revived talks", where nothing else tells which. */
  function doneAnew(type: string): string[] {
    const verbs = new Set((ontology.types[type]?.words.anew ?? []).map(prepositionStems));
    const labels = labelsAt(type, "to");
    const isSo = (name: string) => /^\S+ed /.test(name) && verbs.has(prepositionStems(name.split(" ")[0] ?? ""));
    return all.flatMap((node) => (node.labels.some((one) => labels.includes(one)) && isSo(node.name) ? [node.id] : []));
  }

  /** What mediators take part in they mediate: whoever bears a label for what they did, did that. */
  function asCalled({ labels: [label = "", more] }: Things, use: Use): Use {
    if (more !== undefined || !ontology.labels[label]?.derived || use.reverse) return use;
    const own = cited.find(([, { words }]) => words.from.includes(label.toLowerCase()))?.[0];
    const [one, other] = [ontology.types[use.type], ontology.types[own ?? ""]];
    const isAlike = String(one?.from) === String(other?.from) && String(one?.to) === String(other?.to);
    return own && isAlike ? { type: own, reverse: false } : use;
  }

  const uses = usesOfPrepositions(cited, prepositionStems);
  const usesOf = (preposition: string) => uses.get(preposition) ?? [];

  function joined(noun: Things, preposition: string, object: Things): Related[] {
    const direct = relations(noun, usesOf(preposition), object);
    return direct.length > 0 ? direct : inPlaceOf(noun, preposition, object);
  }

  /** "talks in Oman": held in a place there. */
  function inPlaceOf(noun: Things, preposition: string, country: Things): Related[] {
    if (!country.ids || !isActor(country) || country.ids.some((id) => poles.includes(id)) || isActor(noun)) return [];
    const wheres = usesOf(preposition).filter(
      ({ type, reverse }) => !reverse && ["where", "whereabouts"].includes(ontology.types[type]?.answers ?? ""),
    );
    const labels = [...new Set(wheres.flatMap(({ type }) => labelsAt(type, "to")))].filter(
      (label) => !who.includes(label),
    );
    const [lies] = labels.length > 0 ? relations({ labels, where: [] }, wheres, country) : [];
    return lies ? relations(noun, wheres, { labels, where: [{ related: lies }] }) : [];
  }

  function bridged(noun: Things, preposition: string, object: Things): Related[] {
    if (noun.ids || noun.labels.length !== 1) return [];
    return cited.flatMap(([type, { denied, from }]) => {
      const source = { labels: from, where: [] };
      const [first] = denied && fits(noun, type, "to") ? joined(source, preposition, object) : [];
      return first ? [{ types: [type], direction: "in" as const, to: holding(source, { related: first }) }] : [];
    });
  }

  const labelsAt = (type: string, end: "from" | "to") => {
    const wanted = ontology.types[type]?.[end] ?? [];
    return wanted.includes("Entity") ? [] : wanted;
  };

  const isActor = (one: Things) => {
    const possible = labelsOf(one);
    return possible.length > 0 && possible.every((some) => some.some((label) => who.includes(label)));
  };

  function isAlike(one: Things, other: Things): boolean {
    const [some, others] = [labelsOf(one), labelsOf(other)];
    if (some.length === 0 || others.length === 0) return true;
    return some.some((labels) => labels.some((label) => beside.has(label) && others.flat().includes(label)));
  }

  function anyRelation(noun: Things, object: Things): Related[] {
    const any = cited.flatMap(([type]) => [
      { type, reverse: false },
      { type, reverse: true },
    ]);
    const types = any.filter((use) => between(noun, use, object)).map(({ type }) => type);
    return types.length === 0 ? [] : [{ types: [...new Set(types)], direction: "any", to: object }];
  }

  const terms = termsOfOffice({ ontology, uses: usesOf(inTime), relations, anyRelation, labelsAt, fits, isActor });

  const { coerced, talksOf, joinedThrough } = standIns({
    ontology,
    stems: prepositionStems,
    dated,
    labelsOf,
    labelsAt,
    usesOf,
    relations,
    anyRelation,
    inPlaceOf,
    isActor,
  });

  function narrowed(related: Related): Related {
    const { types, direction, to } = related;
    if (!to.ids || direction === "any") return related;
    const end = direction === "out" ? "to" : "from";
    const ids = to.ids.filter((id) => types.some((type) => fits({ labels: [], ids: [id], where: [] }, type, end)));
    return { ...related, to: { ...to, ids } };
  }

  return {
    ontology,
    narrowed,
    endLabels: labelsAt,
    coerced,
    ...byTime(all, areAll),
    ...toldAs(all, prepositionStems),
    isActor,
    isAlike,
    named: (id) => byId.get(id),
    who,
    fits,
    isDated: (one) => labelsOf(one).some((some) => some.some((label) => dated.has(label))),
    relations,
    joined,
    bridged,
    talksOf,
    joinedThrough,
    ...terms,
    anyRelation,
    changedSo: (change) => all.flatMap(({ id, change: own }) => (own?.includes(change) ? [id] : [])),
    bringing: () => cited.filter(([, { brings }]) => brings).map(([type]) => type),
    answering: (question) => cited.filter(([, { answers }]) => answers === question).map(([type]) => type),
  };
}
