import type { Answer } from "../domain/answer.ts";
import type { GraphNode } from "../domain/graph.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Question } from "../domain/question.ts";
import { lowerFirst } from "./grammar.ts";
import { nameOf } from "./names.ts";

/** The nodes that parameters stand for; what is left out is not there. */
export type Chosen = Record<string, GraphNode>;

/** How a question was understood: "which mediator was involved in which talks: Oman, any talks". */
export function readingOf(question: Question, chosen: Chosen, ontology: Ontology): NonNullable<Answer["reading"]> {
  const words = Object.entries(question.parameters).map(([name, { empty }]) => {
    const node = chosen[name];
    return node ? nameOf(node, ontology) : empty;
  });
  const value = {
    ask: "prepared" as const,
    question: question.id,
    parameters: Object.fromEntries(Object.entries(chosen).map(([name, { id }]) => [name, id])),
  };
  const names = Object.fromEntries(Object.values(chosen).map((node) => [node.id, nameOf(node, ontology)]));
  return { words: lowerFirst(joined(question.title, words)), value, names };
}

/** The same as an offer: "Which mediator was involved in which talks: Oman", or the bare question. */
export function offerOf(question: Question, chosen: Chosen, ontology: Ontology): Answer["suggestions"][number] {
  const names = Object.values(chosen).map((node) => nameOf(node, ontology));
  const words = names.length === 0 ? question.title : joined(question.title, names);
  return { words, reading: readingOf(question, chosen, ontology).value };
}

const joined = (title: string, words: string[]) =>
  [title.replace(/\?$/, ""), words.join(", ")].filter(Boolean).join(": ");

/** Every parameter of the question, null where it is left out. */
export function parametersOf({ parameters }: Question, chosen: Chosen): Record<string, string | null> {
  return Object.fromEntries(Object.keys(parameters).map((name) => [name, chosen[name]?.id ?? null]));
}
