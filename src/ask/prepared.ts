import type { Answer } from "../domain/answer.ts";
import { BadRequestError, NotFoundError } from "../domain/errors.ts";
import type { Rows, Subgraph } from "../domain/graph.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Question } from "../domain/question.ts";
import { answersIn } from "./answers.ts";
import { factsIn } from "./facts.ts";
import { list } from "./grammar.ts";
import type { Lookups } from "./lookups.ts";
import { nothing } from "./nothing.ts";
import { type Chosen, parametersOf, readingOf } from "./readings.ts";
import { rowEvidence } from "./rowEvidence.ts";
import { sentence } from "./sentence.ts";
import { nextQuestions } from "./suggestions.ts";
import { rowsOf } from "./things.ts";

/** What a prepared question looks up. */
export type PreparedLookups = Pick<Lookups, "questions" | "ontology" | "node" | "rows">;

/** Answers the prepared question of that id; `given` are ids of nodes by parameter, empty ones count as left out. */
export async function answerPrepared(
  lookups: PreparedLookups,
  id: string,
  given: Record<string, string>,
): Promise<Answer> {
  const [questions, ontology] = await Promise.all([lookups.questions(), lookups.ontology()]);
  const question = questions.find((prepared) => prepared.id === id);
  if (!question) throw new NotFoundError(`No prepared question has the id "${id}".`);
  const chosen = await chosenNodes(question, given, lookups);
  const found = await lookups.rows(question.statement, parametersOf(question, chosen));
  const suggestions = await nextQuestions({ question, chosen, questions, rows: rowsOf(found), ontology }, lookups);
  return { ...answerOf({ question, chosen, found, ontology }), suggestions };
}

async function chosenNodes(
  question: Question,
  given: Record<string, string>,
  { node }: PreparedLookups,
): Promise<Chosen> {
  const filled = Object.entries(given).filter(([, id]) => id !== "");
  const unknown = filled.map(([name]) => name).filter((name) => !Object.hasOwn(question.parameters, name));
  if (unknown.length > 0) throw new BadRequestError(`This question has no ${list(unknown)}. ${has(question)}`);
  const nodes = filled.map(async ([name, id]) => [name, (await node(id)).node] as const);
  const chosen = Object.fromEntries(await Promise.all(nodes));
  for (const [name, { id, labels }] of Object.entries(chosen)) {
    const { label } = question.parameters[name] ?? {};
    if (label !== undefined && !labels.includes(label)) throw new BadRequestError(`${name}: "${id}" is no ${label}.`);
  }
  return chosen;
}

function has({ parameters }: Question): string {
  const names = Object.keys(parameters);
  return names.length === 0 ? "It has no parameters." : `It has ${list(names)}.`;
}

interface Asked {
  question: Question;
  chosen: Chosen;
  found: { rows: Rows; subgraph: Subgraph };
  ontology: Ontology;
}

/** The answer that rows give, without suggestions. */
function answerOf({ question, chosen, found, ontology }: Asked): Answer {
  const rows = rowsOf(found);
  const evidence = rowEvidence(rows);
  const facts = factsIn(rows, question.sentence, ontology);
  return {
    status: rows.length > 0 ? "answered" : "nothing",
    sentence: rows.length > 0 ? sentence(facts, ontology) : nothing(question, chosen, ontology),
    answers: answersIn({ rows, facts, evidence }, question.answers, ontology),
    rows: { ...found.rows, evidence: evidence.ofRows },
    subgraph: found.subgraph,
    evidence: evidence.evidence,
    reading: readingOf(question, chosen, ontology),
    statement: question.statement,
    parameters: parametersOf(question, chosen),
    suggestions: [],
  };
}
