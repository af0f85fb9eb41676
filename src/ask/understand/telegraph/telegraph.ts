import type { Reading, Related, Things, Want } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import type { Edge, Use } from "../edges.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Readings } from "../rules.ts";
import { described, joinedBy, type Rest, subject, turned, type Weighed } from "./assembly.ts";
import { type Gathered, gathered, type Mention } from "./gathered.ts";

/**
 * Reads what is written like a telegram or a search: all of its words have to find a place in one description, whatever
 * their order. Weaker than the grammar, which goes first; what comes of it must be asked of the graph before it is believed.
 */
export function telegraph(length: number, edges: Edge[], fitting: Fitting): Found<Readings>[] {
  const isSentence = edges.some(({ meaning }) => meaning.kind === "op" && ["be", "do", "have"].includes(meaning.name));
  const found = gathered(length, edges, fitting).flatMap((question) =>
    read(question, isSentence, fitting).map(({ value, cost }) => ({
      value: [value],
      at: length,
      cost: cost + question.cost,
    })),
  );
  // Where it says "who", it is no statement.
  const isAsking = edges.some(({ meaning }) => meaning.kind === "op" && meaning.name === "who");
  const isClaim = ({ value: [one] }: Found<Readings>) => one?.ask === "things" && one.want === "whether";
  return best(isAsking ? found.filter((one) => !isClaim(one)) : found, 8);
}

/** More relationships than these no search has words for; the database would plan for seconds. */
const mostJoints = 4;

const joints = ({ where }: Things): number =>
  where.reduce((sum, one) => sum + ("related" in one ? 1 + joints(one.related.to) : 0), 0);

interface Read {
  value: Reading;
  cost: number;
}

function read(question: Gathered, isSentence: boolean, fitting: Fitting): Read[] {
  const { asks } = question;
  const asking = (want: Want, found: Weighed[]): Read[] =>
    found.flatMap(({ things: find, cost }) => {
      const kept = joints(find) > mostJoints ? undefined : kindred(find, question, fitting);
      return kept
        ? [{ value: { ask: "things", want, find: kept, ...(question.rank && { rank: question.rank }) }, cost }]
        : [];
    });
  if (asks === "connection" || asks === "role") return pair(question, asks, fitting);
  if (asks === "why") return asking("list", causes(question, fitting));
  if (asks === "where") return asking("list", venues(question, fitting));
  if (asks === "when" || asks === "howLong") return asking(asks, dated(question, isSentence, fitting));
  const lists = listed(question, isSentence, fitting);
  if (lists.length === 0 && asks === undefined) return asking("whether", sentences(question, fitting));
  return asking(asks === "number" ? "number" : asks === "chronology" ? "chronology" : "list", lists);
}

/** Without those that are excepted, which must be of their kind; nothing else asked for may stand beside a first or last. */
function kindred(find: Things, { excepted, rank, labels }: Gathered, fitting: Fitting): Things | undefined {
  if (rank && labels.length > 0) return undefined;
  if (excepted.length === 0) return find;
  return fitting.isAlike(find, things({ ids: excepted })) ? holding(find, { ids: excepted, not: true }) : undefined;
}

/** "Oman role talks", "Oman Qatar connection". Of one who acts and what does not it is the role of who acts. */
function pair(
  { named, labels, uses, spans, values }: Gathered,
  asks: "connection" | "role",
  { isActor }: Fitting,
): Read[] {
  const [one, other, more] = named.map(({ things: { ids = [] } }) => ids);
  const isBare = uses.length + spans.length + values.length + labels.length === 0;
  const [id, unclear] = one ?? [];
  const [second, vague] = other ?? [];
  if (!isBare || id === undefined || unclear || vague || more) return [];
  if (
    asks === "role" &&
    named.length > 1 &&
    !isActor(named[0]?.things ?? things()) &&
    isActor(named[1]?.things ?? things())
  )
    return [];
  if (second === undefined) return asks === "role" ? [{ value: { ask: "about", ids: [id] }, cost: 0 }] : [];
  const value: Reading =
    asks === "role" ? { ask: "role", of: id, in: second } : { ask: "connection", from: id, to: second };
  return [{ value, cost: 0 }];
}

const restOf = ({ named, labels, values, spans, uses }: Gathered): Rest => ({
  ...{ named, labels, values, spans },
  isDeed: uses.some(({ isRole }) => !isRole),
});

/** What is asked for: what stands after "which", those whom "who" can mean, a label, the noun for an end of a type. */
function listed(question: Gathered, isSentence: boolean, fitting: Fitting): Weighed[] {
  const { asks, asked, labels, uses } = question;
  const rest = restOf(question);
  const [use, more] = uses;
  if (more) return [];
  const about = (target: Things, left: Rest) => {
    if (!use) return described(target, left, fitting);
    // "Who affected the talks" is not "whom the talks affected".
    if (!use.isRole && asks !== "who") return joinedBy(target, use.of, left, fitting);
    const found = subject(target, use.of, left, fitting);
    // "Turkey mediator talks": those that it was a mediator in.
    return found.length > 0 || !use.isRole || left.named.length === 0
      ? found
      : subject(target, use.of.map(turned), left, fitting);
  };
  if (asked) return about(asked, rest);
  if (!use && labels.length === 0 && asks === undefined) return isSentence ? [] : around(rest, fitting);
  if (asks === "who") return use ? about(things({ labels: fitting.who }), rest) : [];
  const byLabel = labels.flatMap((target) =>
    about(target, { ...rest, labels: labels.filter((label) => label !== target) }),
  );
  return [
    ...byLabel.map((one) => saidLast(one, labels, fitting)),
    ...(use?.isRole ? bearing(use.of, rest, fitting) : []),
  ];
}

/** "Araghchi Wittkoff talks city": of two kinds of things the last is wanted, where it says nothing but where the others were. */
function saidLast(found: Weighed, labels: Things[], fitting: Fitting): Weighed {
  const last = labels.at(-1);
  const { things: find, cost } = found;
  const open = find.where.find(
    (one): one is { related: Related } =>
      "related" in one &&
      !one.related.to.ids &&
      one.related.to.where.length === 0 &&
      one.related.to.labels === last?.labels,
  );
  if (!last || labels.length < 2 || !open || fitting.isActor(last)) return found;
  const rest = { ...find, where: find.where.filter((one) => one !== open) };
  return { things: holding(last, mirrored(open.related, rest)), cost };
}

/** "Swiss embassy prisoners", "Oman 2025 enrichment": where only things are named, what went on between the two that has to do with all. */
function around(rest: Rest, fitting: Fitting): Weighed[] {
  const { named, values } = rest;
  const { ring } = fitting.ontology.composition ?? {};
  const { poles = [] } = fitting.ontology.composition ?? {};
  // What is no actor tells what it is about; of actors at least two, besides the two sides.
  const said = named.filter(({ things }) => !fitting.isActor(things)).length;
  const others = named.filter(({ things: { ids = [] } }) => !ids.every((id) => poles.includes(id))).length;
  if (!ring || named.length < 2 || (said === 0 && others < 2) || values.length > 0) return [];
  const talks = things({ labels: [ring] });
  const results = named.filter(({ things: one }) => isHidden(one, fitting));
  if (results.length > 0) return resultsFor(results, rest, fitting);
  if (said > 0) return described(talks, rest, fitting);
  const all = Object.keys(fitting.ontology.types).map((type) => ({ type, reverse: true }));
  const into = all.filter(({ type }) => fitting.endLabels(type, "to").includes(ring));
  const together = named.flatMap((one) => fitting.relations(talks, into, one.things).slice(0, 1));
  if (together.length < named.length) return [];
  return described(holding(talks, ...together.map((related) => ({ related }))), { ...rest, named: [] }, fitting);
}

const isHidden = ({ ids = [] }: Things, { named, ontology }: Fitting) =>
  ids.length > 0 &&
  ids.every((id) => named(id)?.labels.some((label) => ontology.labels[label]?.hidden && label in ontology.labels));

/** "inflation iran": what came about, for whom. */
function resultsFor([first, more]: Mention[], rest: Rest, fitting: Fitting): Weighed[] {
  const others = rest.named.filter((one) => one !== first);
  if (!first || more || !others.every(({ things: one }) => fitting.isActor(one)) || rest.labels.length > 0) return [];
  const where = others.flatMap(({ things: one }) =>
    fitting.anyRelation(first.things, one).map((related) => ({ related })),
  );
  return where.length === others.length && rest.spans.length === 0
    ? [{ things: holding(first.things, ...where), cost: 0 }]
    : [];
}

/** Those whom a noun for an end of a type stands for. */
function bearing(uses: Use[], rest: Rest, fitting: Fitting): Weighed[] {
  if (rest.named.length + rest.spans.length + rest.labels.length === 0) return [];
  const poles = fitting.ontology.composition?.poles ?? [];
  return uses.flatMap((use) => {
    const end = use.reverse ? "to" : "from";
    // "Turkey mediator talks": not who else mediated where Turkey did.
    const isSuch = ({ things: { ids = [], ...one } }: Mention) =>
      !ids.some((id) => poles.includes(id)) && fitting.fits({ ...one, ids }, use.type, end);
    if (rest.labels.length > 0 && rest.named.some(isSuch)) return [];
    const labels = fitting.endLabels(use.type, end);
    return subject(things({ labels }), [use], rest, fitting);
  });
}

/** What has a date: something named, or what is said of it. */
function dated(question: Gathered, isSentence: boolean, fitting: Fitting): Weighed[] {
  const { named, uses, labels, spans, values } = question;
  const [one, more] = named;
  const isAlone = uses.length + labels.length + spans.length + values.length === 0;
  if (one && !more && isAlone) return fitting.isDated(one.things) ? [{ things: one.things, cost: 0 }] : [];
  return [...listed(question, isSentence, fitting), ...sentences(question, fitting)];
}

/** One of the things named, of which the rest holds: "Oman mediator Vienna talks". */
function sentences(question: Gathered, fitting: Fitting): Weighed[] {
  const { named, uses } = question;
  const [use, more] = uses;
  if (!use || more) return [];
  return named.flatMap((one) =>
    subject(one.things, use.of, { ...restOf(question), named: named.filter((other) => other !== one) }, fitting),
  );
}

function venues(question: Gathered, fitting: Fitting): Weighed[] {
  if (question.uses.length > 0) return [];
  const types = fitting.answering("where");
  // "Where is Muscat?" asks of the place itself, not of what was held there.
  const isHeld = ({ things: one }: Mention) => types.some((type) => fitting.fits(one, type, "from"));
  if (question.named.length > 0 && !question.named.some(isHeld) && question.labels.length === 0) return [];
  const labels = [...new Set(types.flatMap((type) => fitting.endLabels(type, "to")))];
  const uses = types.map((type) => ({ type, reverse: true }));
  return subject(things({ labels }), uses, restOf(question), fitting);
}

/** What led to the thing named or described. */
function causes(question: Gathered, fitting: Fitting): Weighed[] {
  const known = fitting.answering("why");
  const [use, more] = question.uses;
  const types = use ? use.of.map(({ type }) => type).filter((type) => known.includes(type)) : known;
  if (more || types.length === 0) return [];
  const uses = types.map((type) => ({ type, reverse: false }));
  return subject(things(), uses, restOf(question), fitting);
}
