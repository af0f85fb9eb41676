import type { Answer } from "../../../src/domain/answer.ts";
import type { DatasetNode } from "../../../src/domain/dataset.ts";
import { type Cited, type FuzzedGraph, isActor, nameOf, pluralOf, wordsOf } from "./graph.ts";
import { inverted, ofSeveral } from "./verbs.ts";

/** A question that is true by one relationship, and what it asks for: one of the ends, or whether it is so. */
export interface TrueQuestion {
  question: string;
  form: string;
  cited: Cited;
  wants: DatasetNode | "yes";
}

/** Every question that the templates make of every cited relationship. */
export const trueQuestions = (graph: FuzzedGraph): TrueQuestion[] =>
  graph.cited.flatMap((cited) => questionsOf(graph, cited));

function questionsOf({ ontology }: FuzzedGraph, cited: Cited): TrueQuestion[] {
  const { from, to } = cited;
  const { reads, reverse } = wordsOf(ontology, cited);
  const one = (form: string, wants: DatasetNode | "yes", question: string) => ({ question, form, cited, wants });
  return [
    one("who did it", from, `${whoOrWhat(from)} ${reads} ${nameOf(to)}?`),
    one("what was done", to, `${whoOrWhat(to)} ${reverse} ${nameOf(from)}?`),
    one("which did it", from, `Which ${pluralOf(ontology, from)} ${ofSeveral(reads)} ${nameOf(to)}?`),
    one("which was done", to, `Which ${pluralOf(ontology, to)} ${ofSeveral(reverse)} ${nameOf(from)}?`),
    one("which did one do", to, objectQuestion(`Which ${pluralOf(ontology, to)}`, reads, from)),
    one("by whom", from, objectQuestion(whoOrWhat(from), reverse, to)),
    one("did one", "yes", `${upper(afterSubject(reads, from))} ${nameOf(to)}?`),
    one("was it", "yes", `${upper(afterSubject(reverse, to))} ${nameOf(from)}?`),
  ];
}

/** "Which negotiations did Oman mediate?"; where the reading has a noun of its own, "What effect did the JCPOA have?" */
function objectQuestion(asked: string, reads: string, subject: DatasetNode): string {
  const [, verb = reads, noun] = /^(.*(?:had|have|felt|feel)) the (\w+)$/.exec(reads) ?? [];
  return `${noun === undefined ? asked : `What ${noun}`} ${afterSubject(verb, subject)}?`;
}

const whoOrWhat = (node: DatasetNode) => (isActor(node) ? "Who" : "What");

/** "did Oman mediate". */
function afterSubject(reads: string, subject: DatasetNode): string {
  const { auxiliary, rest } = inverted(reads);
  return `${auxiliary} ${nameOf(subject)} ${rest}`;
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether the answer tells what is true: the end asked for, an unnamed one in the evidence at least, or yes and why. */
export function tells({ wants, cited }: TrueQuestion, { status, answers, value, evidence }: Answer): boolean {
  const isCited = evidence.some(({ relationship }) => relationship === cited.said.id);
  if (status !== "answered") return false;
  if (wants === "yes") return value?.kind === "boolean" && value.boolean && isCited;
  return answers.some(({ id }) => id === wants.id) || (wants.properties.unnamed === true && isCited);
}

/** Things answered beside the one asked for that no relationship in the same words joins to the thing named. */
export function strays(
  { ontology, cited: all }: FuzzedGraph,
  { wants, cited }: TrueQuestion,
  answer: Answer,
): string[] {
  if (wants === "yes" || answer.status !== "answered") return [];
  const [end, named] = wants === cited.from ? (["from", "to"] as const) : (["to", "from"] as const);
  const words = wordsOf(ontology, cited);
  const same = all.filter((other) => {
    const { reads, reverse } = wordsOf(ontology, other);
    return other[named] === cited[named] && (reads === words.reads || reverse === words.reverse);
  });
  const fitting = new Set(same.map((other) => other[end].id));
  return answer.answers.filter(({ id }) => !fitting.has(id)).map(({ id }) => id);
}
