import { inBackticks } from "../domain/backticks.ts";
import { mainLabel, type Ontology } from "../domain/ontology.ts";
import type { Condition, Rank, Related, Things, ThingsReading, Times } from "../domain/reading.ts";
import type { Properties } from "../domain/value.ts";
import { coalesced, type Dated, foreignDating, seededDating } from "./dating.ts";
import { lowerFirst } from "./grammar.ts";
import { createStatementNames } from "./statementNames.ts";
import { createTimes } from "./times.ts";

/** A reading as Cypher, with the names of its columns. */
export interface Statement {
  statement: string;
  /** Counts all that was asked for, as `number`, where the rows of `statement` would be too many. */
  counting: string;
  parameters: Properties;
  /** Holds what was asked for. */
  answer: string;
  /** What a sentence can tell. */
  facts: { subject: string; relationship: string; object: string }[];
}

/** How the statement finds nodes by their ids: the seed's by their property, those of others by element id. */
export type Identity = { by: "id" } | { by: "elementId"; of: (id: string) => string };

/** What one part of a statement, the whole or what stands in an EXISTS, is made of. */
interface Scope {
  matches: string[];
  conditions: string[];
  columns: string[];
  facts: Statement["facts"];
}

const newScope = (): Scope => ({ matches: [], conditions: [], columns: [], facts: [] });

/** More rows than these an answer does not tell of one by one. */
export const mostRows = 2000;

/** Compiles a reading: a MATCH for each relation that must be there, an EXISTS for what must not. */
export function statementOf({ find, rank, want }: ThingsReading, ontology: Ontology, identity: Identity): Statement {
  const dating = identity.by === "id" ? seededDating : foreignDating(ontology);
  const described = new Map<string, Dated>();
  const { variable, parameter, parameters } = createStatementNames();
  const whole = newScope();
  const times = createTimes({
    ontology,
    dating,
    isTold: want === "chronology",
    dated,
    cause: () => variable("cause"),
    isOneOf: (node, some) => `${key(node)} IN ${ids(some)}`,
    parameter,
  });
  const answer = describe(find, [], whole);
  const { matches, conditions, columns, facts } = whole;
  const found = [...matches, ...where(conditions), ...(rank ? ranked(rank) : [])];
  const statement = [
    ...found,
    `RETURN DISTINCT ${columns.join(", ")}`,
    `ORDER BY ${[...times.order(answer), ...columns.map(placeOf)].join(", ")}`,
    `LIMIT ${mostRows}`,
  ].join("\n");
  const counting = [...found, `RETURN count(DISTINCT ${answer}) AS number`].join("\n");
  return { statement, counting, parameters, answer, facts };

  /** Puts into the scope what must hold of things; gives their variable. `outer` are those further out. */
  function describe(things: Things, outer: string[], scope: Scope): string {
    const same = things.same === undefined ? undefined : outer.at(-things.same);
    const node = same ?? variable(nameOf(things));
    if (!same) {
      described.set(node, { name: node, labels: things.labels });
      scope.matches.push(`MATCH (${node}${labelsOf(things)})`);
      if (things.groups) scope.conditions.push(isSoCalled(node, things));
      scope.columns.push(node);
      if (things.labels.length === 0 && !things.ids) scope.conditions.push(...derivedNot(node));
    }
    if (things.ids) scope.conditions.push(`${key(node)} IN ${ids(things.ids)}`);
    for (const condition of things.where) hold(condition, node, outer, scope);
    if (!same) scope.conditions.push(...apartSaid(node, things));
    return node;
  }

  /** Of a kind alone: aims are no effects, where what they are is not asked for. */
  function apartSaid(node: string, { labels, ids, where }: Things): string[] {
    const [label = "", more] = labels;
    if (ids || more || where.some((one) => "related" in one)) return [];
    const into = Object.values(ontology.types).filter(({ to }) => to.includes(label));
    const apart = into.flatMap(({ variants }) => variants.filter((variant) => variant.apart));
    const own = apart.filter(({ property }) => Object.hasOwn(ontology.labels[label]?.properties ?? {}, property));
    return [...Map.groupBy(own, ({ property }) => property)].flatMap(([property, variants]) => {
      if (where.some((one) => "property" in one && one.property === property)) return [];
      const values = parameter("apart", [...new Set(variants.map(({ equals }) => equals))]);
      return [`NOT coalesce(${node}.${inBackticks(property)}, '') IN ${values}`];
    });
  }

  function hold(condition: Condition, node: string, outer: string[], scope: Scope): void {
    if ("property" in condition) scope.conditions.push(hasValue(node, condition));
    else if ("span" in condition)
      scope.conditions.push(negated(times.inSpan([node], [node], condition.span), condition.not));
    else if ("ids" in condition) scope.conditions.push(`NOT ${key(node)} IN ${ids(condition.ids)}`);
    else if (condition.not) scope.conditions.push(`NOT ${exists(condition.related, node, outer)}`);
    else {
      relate(condition.related, node, outer, scope);
      const { to } = condition.related;
      if (to.times) scope.conditions.push(counted(condition.related, to.times, node, outer));
      if (condition.only && to.ids) {
        const others = { labels: [], where: [{ ids: to.ids, not: true as const }] };
        scope.conditions.push(`NOT ${exists({ ...condition.related, to: others }, node, outer)}`);
      }
    }
  }

  function relate(related: Related, node: string, outer: string[], scope: Scope): void {
    const [type = "", more] = related.types;
    const relationship = variable(more === undefined ? type.toLowerCase() : "relation");
    scope.columns.push(relationship);
    described.set(relationship, { name: relationship, types: related.types });
    const at = scope.matches.length;
    const place = scope.facts.push({ subject: node, relationship, object: "" });
    const other = describe(related.to, [...outer, node], scope);
    scope.matches.splice(at, 0, `MATCH (${node})${arrow(related, relationship)}(${other})`);
    scope.facts[place - 1] = { subject: node, relationship, object: other };
    const { having = {}, span, stated } = related;
    for (const [name, value] of Object.entries(having)) {
      scope.conditions.push(`${relationship}.${inBackticks(name)} = ${parameter(name, value)}`);
    }
    scope.conditions.push(...apartNot(related, relationship));
    if (stated) scope.conditions.push(`coalesce(${relationship}.basis, 'stated') = 'stated'`);
    if (span) scope.conditions.push(times.inSpan([relationship, other, node], [other, node], span));
  }

  /** An aim is no effect: what is said apart is not meant where the question does not say so. */
  function apartNot({ types, direction, having = {}, also = [] }: Related, relationship: string): string[] {
    if (direction === "any") return [];
    const apart = types
      .flatMap((type) => ontology.types[type]?.variants.filter((variant) => variant.apart) ?? [])
      .filter(({ equals }) => !also.includes(equals));
    const values = Map.groupBy(apart, ({ property }) => property);
    return [...values].flatMap(([property, variants]) => {
      if (Object.hasOwn(having, property)) return [];
      const said = `coalesce(${relationship}.${inBackticks(property)}, '')`;
      return [`NOT ${said} IN ${parameter("apart", [...new Set(variants.map(({ equals }) => equals))])}`];
    });
  }

  function exists(related: Related, node: string, outer: string[]): string {
    return `EXISTS {\n${inside(related, node, outer).lines}\n}`;
  }

  /** So many that it is related to. */
  function counted(related: Related, { least, most }: Times, node: string, outer: string[]): string {
    const { lines, other } = inside(related, node, outer);
    const count = `COUNT {\n${lines}\n  RETURN DISTINCT ${other}\n}`;
    return most === undefined ? `${count} >= ${least}` : `${count} IN range(${least}, ${most})`;
  }

  function inside(related: Related, node: string, outer: string[]): { lines: string; other: string } {
    const inner = newScope();
    relate(related, node, outer, inner);
    const lines = [...inner.matches, ...where(inner.conditions)].join("\n").replaceAll(/^/gm, "  ");
    return { lines, other: inner.facts[0]?.object ?? node };
  }

  function hasValue(node: string, { property, values, not }: Extract<Condition, { property: string }>): string {
    const name = `${node}.${inBackticks(property)}`;
    // One text or a list of them: the empty list makes a list of either.
    return negated(
      `any(value IN coalesce([] + ${name}, []) WHERE toString(value) IN ${parameter(property, values)})`,
      not,
    );
  }

  function dated(name: string): Dated {
    return described.get(name) ?? { name };
  }

  /** Keeps the rows of those in the first or last place; what has no date of its own has that of what it did. */
  function ranked({ by, last, place: wanted = 1 }: Rank): string[] {
    const others = columns.filter((column) => column !== answer);
    const told = facts.filter(({ subject }) => subject === answer);
    const names = [answer, ...told.flatMap(({ relationship, object }) => [relationship, object])].map(dated);
    const days = (of: (one: Dated) => string | undefined) => coalesced(names.flatMap((one) => of(one) ?? []));
    const place = {
      count: `count(DISTINCT ${told[0]?.object ?? answer})`,
      start: days(dating.start),
      end: days(dating.end),
      length: dating.length(dated(answer)),
    }[by];
    const row = `{${others.map((column) => `${column}: ${column}`).join(", ")}}`;
    const rows = by === "count" || wanted > 1 ? `collect(${row})` : `[${row}]`;
    const outermost = last ? "max" : "min";
    // Who was there first has no second place as well.
    const own = wanted > 1 && by !== "count" ? `${outermost}(${place})` : place;
    const first = `${outermost}(place)`;
    return [
      `WITH ${answer}, ${own} AS place, ${rows} AS rows`,
      ...(wanted > 1 ? [`ORDER BY place${last ? " DESC" : ""}`] : []),
      "WHERE place IS NOT NULL",
      `WITH collect({answer: ${answer}, place: place, rows: rows}) AS found, ${wanted > 1 ? `collect(DISTINCT place)[${wanted - 1}]` : first} AS best`,
      "UNWIND [one IN found WHERE one.place = best] AS one",
      "UNWIND one.rows AS row",
      `WITH ${[`one.answer AS ${answer}`, ...others.map((column) => `row.${column} AS ${column}`)].join(", ")}`,
    ];
  }

  /** What is ordered by ids of the seed stands alike in every database. */
  function placeOf(column: string): string {
    return identity.by === "id" && described.get(column)?.types === undefined ? `${column}.id` : `elementId(${column})`;
  }

  function key(node: string): string {
    return identity.by === "id" ? `${node}.id` : `elementId(${node})`;
  }

  function ids(given: string[]): string {
    return parameter("ids", identity.by === "id" ? given : given.map(identity.of));
  }

  /** Of the label, or a group whose name ends with its plural. */
  function isSoCalled(node: string, { labels: [label = ""] }: Things): string {
    const plural = ontology.labels[label]?.plural.split(",")[0]?.toLowerCase() ?? label;
    return `(${node}:${inBackticks(label)} OR toLower(${node}.name) =~ ${parameter("called", `.* ${plural}( \\(.*\\))?`)})`;
  }

  function labelsOf({ labels, groups }: Things): string {
    const who = Object.keys(ontology.labels).filter((label) => ontology.labels[label]?.who);
    if (groups) return `:${who.map(inBackticks).join("|")}`;
    if (labels.length > 0) return `:${labels.map(inBackticks).join("|")}`;
    return identity.by === "id" ? ":Entity" : "";
  }

  /** What is only there to say where things are written is not meant by "what". */
  function derivedNot(node: string): string[] {
    const derived = Object.entries(ontology.labels).filter(([, { hidden, derived }]) => hidden && derived);
    return [...derived.map(([label]) => label), "BackchannelGraph"].map((label) => `NOT ${node}:${inBackticks(label)}`);
  }

  function nameOf({ labels, ids }: Things): string {
    const [label, more] = labels;
    if (label !== undefined && more === undefined) return lowerFirst(label);
    return ids ? "thing" : (mainLabel(ontology, labels) && "actor") || "found";
  }
}

const negated = (condition: string, not: true | undefined) => (not ? `NOT (${condition})` : condition);

const where = (conditions: string[]) => (conditions.length === 0 ? [] : [`WHERE ${conditions.join("\n  AND ")}`]);

function arrow({ types, direction }: Related, relationship: string): string {
  const middle = `-[${relationship}:${types.map(inBackticks).join("|")}]-`;
  return `${direction === "in" ? "<" : ""}${middle}${direction === "out" ? ">" : ""}`;
}
