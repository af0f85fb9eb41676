import { inBackticks } from "../domain/backticks.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Span } from "../domain/reading.ts";
import type { Value } from "../domain/value.ts";
import { coalesced, type Dated, type Dating } from "./dating.ts";

/** What the times in a statement need of the rest of it. */
interface Ground {
  ontology: Ontology;
  dating: Dating;
  /** Whether what happened is told in order, not what is asked for by what else it is. */
  isTold: boolean;
  dated(name: string): Dated;
  /** A new variable for a cause. */
  cause(): string;
  isOneOf(node: string, ids: string[]): string;
  parameter(wanted: string, value: Value): string;
}

/** The conditions and the order by time in a statement. */
export function createTimes({ ontology, dating, isTold, dated, cause, isOneOf, parameter }: Ground) {
  const leadingOn = [...new Set([...typesThatLeadOn(ontology), ...(isTold ? typesThatBring(ontology) : [])])];
  const path = (from: string, to: string, most: number, types = leadingOn) =>
    `(${from})-[:${types.map(inBackticks).join("|")}*1..${most}]->(${to})`;

  const startOf = (name: string): string[] => {
    const start = dating.start(dated(name));
    return start === undefined ? [] : [start];
  };

  const endOf = (name: string): string[] => {
    const end = dating.end(dated(name));
    return end === undefined ? [] : [end];
  };

  /**
   * By the day it began. In a chronology what has no date stands first, for it came of the time before; of one year what lasted
   * longest stands last.
   */
  function order(name: string): string[] {
    const [start] = startOf(name);
    if (start === undefined) return [];
    const end = dating.end(dated(name)) ?? start;
    return isTold ? [`${start} IS NOT NULL`, `left(toString(${start}), 4)`, end, start] : [start];
  }

  /**
   * What has no date is in no span, unless it came of what lies before that, or of what is in it; in a chronology of the first
   * alone, and what only its year is known of is in it with what it came of. What was done, besides, where one that did it
   * took part in something of that time that came of it.
   */
  function inSpan(names: string[], nodes: string[], { following, ...span }: Span): string {
    if (!following || leadingOn.length === 0) return inDays(names, span);
    const until = span.to === undefined ? [] : [isUntil(span.to)];
    const [done] = names.filter((name) => !nodes.includes(name));
    const ways = nodes.flatMap((node) => [cameOf(node), ...(done === undefined ? [] : withOthers(done, node))]);
    return `(${[inDays(names, span), ...ways.map((way) => [way, ...until].join(" AND "))].join(" OR ")})`;

    /** In a chronology what has no date was when that was which it came of. */
    function isUntil(to: string): string {
      const isSo = inDays(names, { to, how: "began" });
      const starts = names.flatMap(startOf);
      return isTold && starts.length > 0 ? `(${coalesced(starts)} IS NULL OR ${isSo})` : isSo;
    }

    function cameOf(node: string, { beside = "", more = [] as string[] } = {}): string {
      const before = cause();
      const later = inDays([before], { from: span.from, to: span.to, how: "began" });
      const [start = "null"] = isTold ? startOf(node) : [];
      const isLater = isTold ? `${start} IS NOT NULL AND ${later}` : later;
      const conditions = [`(${isOneOf(before, following ?? [])} OR ${isLater})`, ...more];
      // Of what came of something alone, what it brought back is part of the way.
      const isAlone = span.from === undefined && span.to === undefined;
      const types = isAlone ? [...new Set([...leadingOn, ...typesThatBring(ontology)])] : leadingOn;
      return `EXISTS { ${path(before, node, 3, types)}${beside} WHERE ${conditions.join(" AND ")} }`;
    }

    function withOthers(relationship: string, node: string): string[] {
      const then = cause();
      const [from, to] = [startOf(relationship), endOf(relationship)].flat();
      const [first, last] = [startOf(then), endOf(then)].flat();
      if (!from || !to || !first || !last) return [];
      return [cameOf(then, { beside: `--(${node})`, more: [`${first} <= ${from}`, `${last} >= ${to}`] })];
    }
  }

  function inDays(names: string[], { overlapping, ...span }: Span): string {
    if (overlapping === undefined) return inOwnDays(names, span);
    return `(${inOwnDays(names, { ...span, from: overlapping })} AND ${inOwnDays(names, { ...span, how: "in" })})`;
  }

  function inOwnDays(names: string[], { from, to, how, exactly }: Span): string {
    const starts = names.flatMap(startOf);
    const ends = names.flatMap(endOf);
    if (starts.length === 0 || (from === undefined && to === undefined)) return "false";
    const start = coalesced(starts);
    const end = coalesced(ends);
    if (how === "within" && from !== undefined && to !== undefined) {
      const [day, last] = [dating.day(parameter("from", from)), dating.day(parameter("to", to))];
      return `(${start} >= ${day} AND ${end} <= ${last} OR ${start} <= ${day} AND ${end} >= ${last})`;
    }
    const first =
      from === undefined ? [] : [`${how === "began" ? start : end} >= ${dating.day(parameter("from", from))}`];
    const last = to === undefined ? [] : [`${start} <= ${dating.day(parameter("to", to))}`];
    const known = exactly && from !== undefined ? names.flatMap((name) => isKnown(name, { from, to, how })) : [];
    return [...first, ...last, ...known].join(" AND ");
  }

  /** Of what is known by the year alone: that it came of what is known to have been just then. */
  function isKnown(name: string, { from = "", to, how }: Span): string[] {
    const isVague = dating.isVague?.(dated(name), parameter("from", from));
    if (isVague === undefined) return [];
    if (!isTold || leadingOn.length === 0 || dated(name).types) return [`NOT ${isVague}`];
    const then = cause();
    const isThen = [inDays([then], { from, to, how }), `NOT ${dating.isVague?.(dated(then), parameter("from", from))}`];
    return [`(NOT ${isVague} OR EXISTS { ${path(then, name, 2)} WHERE ${isThen.join(" AND ")} })`];
  }

  return { inSpan, order };
}

/** Types of which what stands at the other end came of the first, and was not stopped by it. */
export const typesThatLeadOn = ({ types }: Ontology): string[] =>
  Object.entries(types).flatMap(([type, { answers, ends }]) => (answers === "why" && !ends ? [type] : []));

/** Types by which one thing brings about another. */
const typesThatBring = ({ types }: Ontology): string[] =>
  Object.entries(types).flatMap(([type, { brings }]) => (brings ? [type] : []));
