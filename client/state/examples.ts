import type { ListedQuestion } from "../../src/domain/question.ts";
import type { Schema } from "../../src/domain/schema.ts";
import { foreignText } from "../text/foreign.ts";
import { quoted } from "./quoted.ts";
import type { Written } from "./written.ts";

/** A statement to begin with. */
export interface Example extends Written {
  title: string;
}

/** The prepared questions as statements, nothing chosen in their fields. */
export function preparedExamples(questions: ListedQuestion[]): Example[] {
  return questions.map(({ title, cypher: { statement, parameters } }) => ({
    title,
    statement,
    parameters: Object.keys(parameters).length === 0 ? "" : JSON.stringify(parameters),
  }));
}

const most = 3;

/** Where nobody prepared any: statements made from what the database holds most of. */
export function guessedExamples({ labels, types }: Pick<Schema, "labels" | "types">): Example[] {
  const words = foreignText.examples;
  const commonest = <Counted extends { count: number }>(all: Counted[]) =>
    all
      .filter(({ count }) => count > 0)
      .toSorted((one, other) => other.count - one.count)
      .slice(0, most);
  const nodes = commonest(labels).map(({ label }) => ({
    title: words.nodes(label),
    statement: `MATCH (n:${quoted(label)})\nRETURN n\nLIMIT 25`,
  }));
  const relationships = commonest(types).map(({ type, joins = [] }) => {
    const [join] = commonest(joins);
    return {
      title: join ? words.joined(join.from, type, join.to) : words.pattern(type),
      statement: `MATCH (a${of(join?.from)})-[r:${quoted(type)}]->(b${of(join?.to)})\nRETURN a, r, b\nLIMIT 25`,
    };
  });
  const counts = { title: words.counts, statement: countByLabel };
  return [...nodes, ...relationships, counts].map((example) => ({ ...example, parameters: "" }));
}

const of = (label: string | undefined) => (label ? `:${quoted(label)}` : "");

const countByLabel = `MATCH (n)
UNWIND labels(n) AS label
RETURN label, count(*) AS nodes
ORDER BY nodes DESC`;
