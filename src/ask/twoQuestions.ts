import type { Answer } from "../domain/answer.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";

/** One question and another one that goes on from it. */
type Two = [string, string];

/**
 * A question that asks two things, as two: "Who left the deal, and when did he do it?", "Who left it? When was that?". None
 * where what follows may only say more of what is asked for, as in "the talks that Oman mediated and which were secret".
 */
export function twoQuestions(question: string, { operators }: Pick<Lexicon, "operators">): Two | undefined {
  const [asking, bound] = [operators.question ?? [], operators.bound ?? []].map((words) => words.join("|"));
  if (!asking) return undefined;
  const joint = new RegExp(`(?:,?\\s+and|[;?])\\s+(?=(?:and\\s+)?(?:(?:${bound})\\s+)?(?:${asking})\\b)`, "iu");
  const [first = "", second = "", more] = question.split(joint);
  if (second === "" || more !== undefined) return undefined;
  const isWhole = question.slice(first.length).startsWith("?");
  const words = first.match(new RegExp(`\\b(?:${asking})\\b`, "giu")) ?? [];
  const [opening = ""] = first.trim().toLowerCase().split(/\s+/);
  const isWhether = operators.asking?.includes(opening) && !operators.list?.includes(opening);
  return isWhole || words.length === 1 || (words.length === 0 && isWhether) ? [first, second] : undefined;
}

/** Both answers as one: the things of both, and all that they tell. Asked on from it, the first is meant. */
export function together(one: Answer, other: Answer): Answer {
  const offset = one.evidence.length;
  const later = other.answers.map(({ evidence, ...item }) => ({
    ...item,
    evidence: evidence.map((index) => index + offset),
  }));
  const ids = new Set(one.answers.map(({ id }) => id));
  const nodes = new Map([...one.subgraph.nodes, ...other.subgraph.nodes].map((node) => [node.elementId, node]));
  const relationships = new Map(
    [...one.subgraph.relationships, ...other.subgraph.relationships].map((each) => [each.elementId, each]),
  );
  const number = one.number ?? other.number;
  const value = one.value ?? other.value;
  const said = [one.sentence, ...(one.sentence.includes(other.sentence) ? [] : [other.sentence])];
  return {
    ...one,
    sentence: said.join(" "),
    answers: [...one.answers, ...later.filter(({ id }) => !ids.has(id))],
    evidence: [...one.evidence, ...other.evidence],
    subgraph: { nodes: [...nodes.values()], relationships: [...relationships.values()] },
    ...(number !== undefined && { number }),
    ...(value && { value }),
    ...(one.reading &&
      other.reading && {
        reading: {
          ...one.reading,
          words: `${one.reading.words}; and: ${other.reading.words}`,
          names: { ...one.reading.names, ...other.reading.names },
        },
      }),
  };
}
