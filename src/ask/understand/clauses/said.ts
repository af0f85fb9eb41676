import type { Condition, Related, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import type { Use } from "../edges.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Named, Rules } from "../rules.ts";
import { isAgainst } from "../standIns.ts";
import { isUnclear, marked, type VerbClause } from "./auxiliaries.ts";

const costs = { coerced: 0.4, actor: 0.02 };

/** The subject with what the verb says of it and the object. */
export function said({ fitting }: Rules, clause: VerbClause, object: Found<Named>, isStrict = false): Found<Things>[] {
  const { subject, aux } = clause;
  const uses = clause.uses.filter((use) => !isWhereSomebodyLies(fitting, subject, use));
  // Of what has no name "only" says nothing that could be told.
  if (object.value.rank || (aux.only && object.value.things.some(({ ids }) => !ids))) return [];
  if (object.value.things.some((one) => isUnclear(aux, one))) return [];
  const direct = object.value.things.map((one) => fitting.relations(subject, uses, one));
  const isCoerced = direct.some((meant) => meant.length === 0);
  if (isCoerced && isStrict) return [];
  const options = isCoerced ? object.value.things.map((one) => meantBy(fitting, { ...clause, uses }, one)) : direct;
  if (options.some((meant) => meant.length === 0)) return [];
  const [first = [], ...others] = options;
  if (!object.value.all && others.length > 0) return [];
  return first.map((related, index) => {
    const relatedToAll = [related, ...others.flatMap((meant) => meant[index] ?? meant[0] ?? [])];
    const where: Condition[] = relatedToAll.map((one) => marked(fitting, one, aux));
    const areTalks = related.to.labels.every((label) => label === fitting.ontology.composition?.ring);
    const isMeeting = isCoerced && (areTalks || related.types.every((type) => isAgainst(fitting.ontology, type)));
    const asked = isMeeting ? otherThan(fitting, subject, object.value.things) : subject;
    const meant = narrowed(fitting, asked, related);
    // "What had the aim?" asks for things, where those who had it are as likely.
    const isWho = subject.labels.length === 0 && !subject.ids && fitting.isActor(meant);
    return {
      value: holding(meant, ...where),
      at: object.at,
      cost: object.cost + (isCoerced ? costs.coerced : 0) + (isWho ? costs.actor : 0),
    };
  });
}

/** Who "was in Vienna" did something there; an embassy lies somewhere, which nobody asks by "who". */
const isWhereSomebodyLies = (fitting: Fitting, { ids, labels }: Things, { type, reverse }: Use): boolean =>
  !reverse &&
  !ids &&
  labels.length > 1 &&
  labels.every((label) => fitting.who.includes(label)) &&
  fitting.answering("whereabouts").includes(type);

/**
 * Nobody talks with themselves: "who talked with Iran" asks for others than Iran; and who met a person is a person, not the
 * country that the person spoke for.
 */
export function otherThan(fitting: Fitting, subject: Things, objects: Things[]): Things {
  if (subject.ids || subject.labels.length === 0) return subject;
  const met = objects.filter((one) => one.ids && fitting.isActor(one) && fitting.isAlike(one, subject));
  const people = subject.labels.filter((label) => fitting.inOfficeLabels.includes(label));
  const arePeople = met.length > 0 && met.every((one) => one.ids?.every((id) => isPerson(fitting, id)));
  const like = arePeople && people.length > 0 ? { ...subject, labels: people } : subject;
  const apart = met.flatMap(({ ids }) => (ids ? [{ ids, not: true as const }] : []));
  return { ...like, where: [...apart, ...like.where] };
}

const isPerson = (fitting: Fitting, id: string) =>
  fitting.named(id)?.labels.some((label) => fitting.inOfficeLabels.includes(label)) === true;

/** Of "what" and "who" a verb tells what kind of thing it can be. */
function narrowed(fitting: Fitting, subject: Things, { types, direction }: Related): Things {
  if (subject.ids || direction === "any") return subject;
  const ends = types.map((type) => fitting.endLabels(type, direction === "out" ? "from" : "to"));
  if (ends.some((labels) => labels.length === 0)) return subject;
  const possible = [...new Set(ends.flat())];
  if (subject.labels.length === 0) return { ...subject, labels: possible };
  const isWho = subject.labels.length > 1;
  const both = subject.labels.filter((label) => possible.includes(label));
  return isWho && both.length > 0 ? { ...subject, labels: both } : subject;
}

/** Where the object is not of the kind that the verb takes, what stands for it may be: the talks of the hostage crisis. */
function meantBy(fitting: Fitting, { subject, uses }: VerbClause, object: Things): Related[] {
  const direct = fitting.relations(subject, uses, object);
  // "The agreement" alone does not tell what happened about it.
  if (direct.length > 0 || (!object.ids && object.where.length === 0)) return direct;
  const there = fitting.isActor(subject) ? uses.flatMap((use) => inPlaceIn(fitting, { subject, use }, object)) : [];
  if (there.length > 0) return there;
  return uses.flatMap((use) => {
    // What ended a crisis did not lift the sanctions that it led to.
    if (fitting.ontology.types[use.type]?.ends && fitting.isDated(object)) return [];
    const other = use.reverse
      ? fitting.coerced(object, use.type, "from")
      : (fitting.coerced(object, use.type, "to") ?? fitting.talksOf(use.type, object));
    return other ? fitting.relations(subject, [use], other) : [];
  });
}

/** The country that hosted talks: in which the place lies where they were held. */
function inPlaceIn(fitting: Fitting, { subject, use }: { subject: Things; use: Use }, object: Things): Related[] {
  if (!use.reverse || !fitting.answering("where").includes(use.type)) return [];
  const labels = fitting.endLabels(use.type, "to").filter((label) => !fitting.who.includes(label));
  const lying = fitting.answering("whereabouts").map((type) => ({ type, reverse: true }));
  return fitting
    .relations(things({ labels }), [use], object)
    .flatMap((related) => fitting.relations(subject, lying, things({ labels, where: [{ related }] })));
}
