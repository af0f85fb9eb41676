import { evidenceOfNode } from "../domain/evidence.ts";
import type { GraphNode } from "../domain/graph.ts";
import type { Ontology } from "../domain/ontology.ts";
import { periodOf } from "../domain/period.ts";
import type { Condition, Related, Span, Things, ThingsReading } from "../domain/reading.ts";
import { textsOf } from "../domain/value.ts";
import { list } from "./grammar.ts";
import { nameWithDates } from "./names.ts";
import type { Bare } from "./thingsAnswer.ts";

type Again = (reading: ThingsReading) => Promise<Bare>;

const mostNamed = 4;

/**
 * Whether the graph says the contrary of what was asked: a property has another value, the talks are told to have come to
 * nothing, others did it too, or it was at another time. Only then is the answer no; what is merely not said is not denied.
 */
export async function contrary(
  { find, denied }: ThingsReading,
  ontology: Ontology,
  again: Again,
): Promise<Partial<Bare> | undefined> {
  // That it is not so is confirmed only by what denies the claim itself, not something that it takes for granted.
  const claimed = deniable(find).filter(({ condition }) => !denied || condition === find.where.at(-1));
  for (const { condition, without, others } of claimed) {
    const found =
      (await notSoOften(condition, without, again)) ??
      (others && (await notOnly(others, again))) ??
      (mayLast(condition, ontology) ? undefined : await atAnotherTime(condition, without, again)) ??
      (await otherwise(deniedBy(condition, ontology), without, ontology, again)) ??
      (await fruitless(find, ontology, again));
    if (found) return found;
  }
  return (await didContrary(find, ontology, again)) ?? byAnother(find, ontology, again);
}

/** "Did Clinton lift the sanctions?": he kept them up. Of a kind of things alone: what was imposed may have been lifted later. */
async function didContrary(
  { ids, where }: Things,
  ontology: Ontology,
  again: Again,
): Promise<Partial<Bare> | undefined> {
  const [condition, more] = where;
  if (ids?.length !== 1 || !condition || more || !("related" in condition) || condition.not) return undefined;
  const { related } = condition;
  const types = related.types.flatMap((type) => ontology.types[type]?.undoes ?? []);
  if (types.length === 0 || related.direction !== "out" || related.to.ids) return undefined;
  const found = await again({
    ask: "things",
    want: "list",
    find: { labels: [], ids, where: [{ related: { ...related, types } }] },
  });
  return found.status === "answered" ? { ...found, sentence: `No. ${found.sentence}`, value: no } : undefined;
}

/** "Did Obama leave the deal?": it was done once for the country, and by another of its presidents. */
async function byAnother({ ids, where }: Things, ontology: Ontology, again: Again): Promise<Partial<Bare> | undefined> {
  const [condition, more] = where;
  if (ids?.length !== 1 || !condition || more || !("related" in condition) || condition.not || condition.only)
    return undefined;
  const { types, direction, to } = condition.related;
  if (direction !== "out" || !to.ids || !types.every((type) => ontology.types[type]?.once)) return undefined;
  const acting = Object.keys(ontology.types).filter((type) => ontology.types[type]?.acts);
  const same = { types: acting, direction: "in" as const, to: { labels: [], ids, where: [] } };
  const alike = { types: acting, direction: "out" as const, to: { labels: [], where: [{ related: same }] } };
  const others: Things = { labels: [], where: [condition, { ids, not: true }, { related: alike }] };
  const found = await again({ ask: "things", want: "list", find: others });
  return found.status === "answered" ? { ...found, sentence: `No. ${found.sentence}`, value: no } : undefined;
}

/** A condition that may be denied, what is asked without it, and, where it says "only", what others would have done. */
interface Deniable {
  condition: Condition;
  without: Things;
  others?: Things;
}

/** Every condition, however deep, the last first. */
function deniable(find: Things): Deniable[] {
  return find.where.toReversed().flatMap((condition, index): Deniable[] => {
    const at = find.where.length - 1 - index;
    const replacedBy = (...some: Condition[]): Things => ({ ...find, where: find.where.toSpliced(at, 1, ...some) });
    if (!("related" in condition) || condition.not) return [{ condition, without: replacedBy() }];
    const { only, ...usual } = condition;
    const related = (to: Things): Condition => ({ ...usual, related: { ...condition.related, to } });
    const { ids } = condition.related.to;
    const inner = deniable(condition.related.to).map(({ without, others, ...one }) => ({
      ...one,
      without: replacedBy(related(without)),
      ...(others && { others: replacedBy(related(others)) }),
    }));
    if (!only || !ids) return [{ condition, without: timeless(find, at) ?? replacedBy() }, ...inner];
    const others = replacedBy(related({ labels: [], where: [{ ids, not: true }] }));
    return [{ condition, without: replacedBy(usual), others }, ...inner];
  });
}

/** The same without the time of a relationship between named things. */
function timeless(find: Things, at: number): Things | undefined {
  const condition = find.where[at];
  if (!condition || !("related" in condition) || !condition.related.span) return undefined;
  const { span: _, ...related }: Related = condition.related;
  return { ...find, where: find.where.with(at, { ...condition, related }) };
}

/** It was so, but not so many times. */
async function notSoOften(condition: Condition, without: Things, again: Again): Promise<Partial<Bare> | undefined> {
  if (!("related" in condition) || !condition.related.to.times) return undefined;
  const { times: _, ...to } = condition.related.to;
  const related: Condition = { related: { ...condition.related, to } };
  const found = await again({
    ask: "things",
    want: "whether",
    find: { ...without, where: [...without.where, related] },
  });
  if (found.status !== "answered") return undefined;
  return { ...found, sentence: found.sentence.replace(/^Yes\./, "No:"), value: no };
}

/** It was so, and of others too. */
async function notOnly(others: Things, again: Again): Promise<Partial<Bare> | undefined> {
  const found = await again({ ask: "things", want: "list", find: others });
  if (found.status !== "answered") return undefined;
  return { ...found, sentence: `No, not only. ${found.sentence}`, value: no };
}

const no = { kind: "boolean", boolean: false } as const;

/** What was kept up then may have been so later as well. */
const mayLast = (condition: Condition, { types }: Ontology): boolean =>
  "related" in condition && condition.related.types.some((type) => types[type]?.keeps);

/** The same at another time. Only of relationships that are dated themselves. */
async function atAnotherTime(condition: Condition, without: Things, again: Again): Promise<Partial<Bare> | undefined> {
  const span = "span" in condition ? condition.span : "related" in condition ? condition.related.span : undefined;
  if (!span || condition.not || !without.ids) return undefined;
  const found = await again({ ask: "things", want: "when", find: without });
  const isOwn = found.subgraph.relationships.some(({ properties }) => properties.start != null);
  if (found.status !== "answered" || found.value?.kind !== "date" || !isOwn) return undefined;
  // Of a year it is not known whether it was before or after a day of it.
  const { start, end } = found.value;
  if (!((span.to !== undefined && start > span.to) || (span.from !== undefined && end < span.from))) return undefined;
  return { ...found, sentence: `No, but at another time. ${found.sentence}`, value: no };
}

interface Denied {
  property: string;
  isContrary(node: GraphNode, values: string[]): boolean;
}

function deniedBy(condition: Condition, { types, labels }: Ontology): Denied | undefined {
  if ("property" in condition && !condition.not) {
    const { property, values: asked } = condition;
    const isContrary = (node: GraphNode, values: string[]) => {
      const denials = node.labels.map((label) => labels[label]?.contrary[property]).find((one) => one !== undefined);
      if (values.length === 0 || asked.some((value) => values.includes(value))) return false;
      return !denials || asked.every((value) => denials[value]?.some((other) => values.includes(other)) ?? false);
    };
    return { property, isContrary };
  }
  if (!("related" in condition) || condition.not || condition.related.direction !== "out") return undefined;
  const { types: meant, to } = condition.related;
  const isVague = to.where.some((one) => "related" in one && one.related.direction === "any");
  const rule = meant.map((type) => types[type]).find((type) => type?.denied && isOfKind(to, type.to))?.denied;
  if (!rule || isVague) return undefined;
  return { property: rule.property, isContrary: (_, values) => values.some((value) => rule.values.includes(value)) };
}

/** A kind of thing alone: of what has a name something else may be said. */
const isOfKind = ({ labels, ids }: Things, kinds: string[]) =>
  !ids && labels.length > 0 && labels.every((label) => kinds.includes(label));

/** Every one of those of which it is asked has a property that says the contrary. */
async function otherwise(
  denied: Denied | undefined,
  without: Things,
  ontology: Ontology,
  again: Again,
): Promise<Partial<Bare> | undefined> {
  if (!denied || (!without.ids && without.labels.length + without.where.length === 0)) return undefined;
  const { subgraph } = await again({ ask: "things", want: "list", find: without });
  const hasIt = ({ labels }: GraphNode) => labels.some((label) => ontology.labels[label]?.properties[denied.property]);
  const all = subgraph.nodes.filter((node) => hasIt(node) || textsOf(node.properties[denied.property]).length > 0);
  const isDenied = (node: GraphNode) => denied.isContrary(node, textsOf(node.properties[denied.property]));
  // What only reaches into the time asked about may be of another kind.
  const valued = [all, all.filter((node) => hasBegunIn(node, spansIn(without), ontology))].find(
    (some) => some.length > 0 && some.every(isDenied),
  );
  if (!valued) return undefined;
  const told = valued.map(
    (node) => `${nameWithDates(node, ontology)}: ${list(textsOf(node.properties[denied.property]))}`,
  );
  return {
    status: "answered",
    sentence: `No. ${told.slice(0, mostNamed).join("; ")}.`,
    value: no,
    subgraph: { nodes: valued, relationships: [] },
    evidence: valued.flatMap((node) => evidenceOfNode(node) ?? []),
  };
}

const spansIn = ({ where }: Things): Span[] =>
  where.flatMap((one) => ("span" in one ? [one.span] : "related" in one ? spansIn(one.related.to) : []));

function hasBegunIn(node: GraphNode, spans: Span[], ontology: Ontology): boolean {
  const start = periodOf(ontology, node)?.start;
  return (
    start !== undefined && spans.length > 0 && spans.every(({ from = "", to = "9999" }) => from <= start && start <= to)
  );
}

const isIdle = ({ ids, where }: Things) => !ids && where.length === 0;

/** Of an agreement that came of talks in Vienna: the talks there are told to have come to nothing. */
async function fruitless(
  { ids, labels, where }: Things,
  ontology: Ontology,
  again: Again,
): Promise<Partial<Bare> | undefined> {
  const [condition, more] = where.filter((one) => !("related" in one) || !isIdle(one.related.to));
  if (ids || more || !condition || !("related" in condition) || condition.not || condition.related.direction !== "in")
    return undefined;
  const to = { labels, where: [] };
  const turned: Condition = { related: { ...condition.related, direction: "out", to } };
  return otherwise(deniedBy(turned, ontology), condition.related.to, ontology, again);
}
