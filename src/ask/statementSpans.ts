import { inBackticks } from "../domain/backticks.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Span } from "../domain/reading.ts";
import { coalesced, type Dated, type Dating } from "./dating.ts";

/** What a statement that is being made offers. */
interface Statements {
  ontology: Ontology;
  dating: Dating;
  dated(name: string): Dated;
  variable(wanted: string): string;
  parameter(wanted: string, value: string): string;
  key(node: string): string;
  ids(given: string[]): string;
}

interface Spans {
  startOf(name: string): string[];
  /** That what was found is in the span, by the first of these variables that has a date; `nodes` are those of nodes. */
  inSpan(names: string[], nodes: string[], span: Span): string;
}

/** Conditions on times, for one statement. */
export function spansOf({ ontology, dating, dated, variable, parameter, key, ids }: Statements): Spans {
  return { startOf, inSpan };

  function startOf(name: string): string[] {
    const start = dating.start(dated(name));
    return start === undefined ? [] : [start];
  }

  function endOf(name: string): string[] {
    const end = dating.end(dated(name));
    return end === undefined ? [] : [end];
  }

  /**
   * What has no date is in no span, unless it came of what lies before that, or of what is in it; what was done besides where
   * one that did it took part in something of that time that came of it.
   */
  function inSpan(names: string[], nodes: string[], { following, ...span }: Span): string {
    const types = typesThatLeadOn(ontology);
    if (!following || types.length === 0) return inDays(names, span);
    const causes = ids(following);
    const until = span.to === undefined ? [] : [inDays(names, { to: span.to, how: "began" })];
    const led = nodes.map((node) => [cameOf(node, []), ...until].join(" AND "));
    const [relationship] = names.filter((name) => !nodes.includes(name));
    const done =
      relationship === undefined ? [] : nodes.map((node) => [ofThatTime(relationship, node), ...until].join(" AND "));
    return `(${[inDays(names, span), ...led, ...done].join(" OR ")})`;

    function cameOf(node: string, more: string[], beside = ""): string {
      const cause = variable("cause");
      const isCause = [`${key(cause)} IN ${causes}`, inDays([cause], { from: span.from, how: "began" })].join(" OR ");
      const where = more.length === 0 ? isCause : [`(${isCause})`, ...more].join(" AND ");
      return `EXISTS { (${cause})-[:${types.map(inBackticks).join("|")}*1..3]->(${node})${beside} WHERE ${where} }`;
    }

    function ofThatTime(relationship: string, node: string): string {
      const then = variable("then");
      const [from, to] = [startOf(relationship), endOf(relationship)];
      const [first, last] = [startOf(then), endOf(then)];
      if (!from[0] || !to[0] || !first[0] || !last[0]) return "false";
      return cameOf(then, [`${first[0]} <= ${from[0]}`, `${last[0]} >= ${to[0]}`], `--(${node})`);
    }
  }

  function inDays(names: string[], { from, to, how, exactly }: Span): string {
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
    const vague = names.flatMap(
      (name) => (exactly && from && dating.isVague?.(dated(name), parameter("from", from))) || [],
    );
    return [...first, ...last, ...vague.map((one) => `NOT ${one}`)].join(" AND ");
  }
}

/** Types of which what stands at the other end came of the first, and was not stopped by it. */
export const typesThatLeadOn = ({ types }: Ontology): string[] =>
  Object.entries(types).flatMap(([type, { answers, ends }]) => (answers === "why" && !ends ? [type] : []));
