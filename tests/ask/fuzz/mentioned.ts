import type { Answer } from "../../../src/domain/answer.ts";

/** Answers of which no evidence speaks: neither that of the node, nor that of a relationship which ends there. */
export function unmentioned({ answers, evidence, subgraph }: Answer): string[] {
  const ends = new Map(subgraph.relationships.map(({ id, from, to }) => [id, [from, to]]));
  const speaksOf = (id: string) => (number: number) => {
    const { node, relationship = "" } = evidence[number] ?? {};
    return node === id || ends.get(relationship)?.includes(id);
  };
  return answers.filter((item) => !item.evidence.some(speaksOf(item.id))).map(({ id }) => id);
}
