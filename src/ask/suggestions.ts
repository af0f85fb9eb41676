import type { Answer } from "../domain/answer.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Question } from "../domain/question.ts";
import { byFrequency } from "./frequency.ts";
import type { Lookups } from "./lookups.ts";
import { type Chosen, offerOf, parametersOf } from "./readings.ts";
import { type Row, thingsIn } from "./things.ts";

const most = { offered: 4, tried: 6 };

interface Asked {
  question: Question;
  chosen: Chosen;
  questions: Question[];
  rows: Row[];
  ontology: Ontology;
}

type Candidate = Pick<Asked, "question" | "chosen">;

/** Questions to ask next, each tried: it has an answer. */
export async function nextQuestions(asked: Asked, lookups: Pick<Lookups, "rows">): Promise<Answer["suggestions"]> {
  const candidates = distinct([...wider(asked), ...others(asked), ...beside(asked)]).slice(0, most.tried);
  const tried = candidates.map(async ({ question, chosen }) => {
    const { rows } = await lookups.rows(question.statement, parametersOf(question, chosen));
    return rows.values.length > 0 ? [offerOf(question, chosen, asked.ontology)] : [];
  });
  return (await Promise.all(tried)).flat().slice(0, most.offered);

  function distinct(all: Candidate[]): Candidate[] {
    const keyOf = ({ question, chosen }: Candidate) => JSON.stringify([question.id, parametersOf(question, chosen)]);
    const own = keyOf(asked);
    return [...new Map(all.map((candidate) => [keyOf(candidate), candidate]))]
      .filter(([key]) => key !== own)
      .map(([, candidate]) => candidate);
  }
}

/** The same question with one parameter less. */
function wider({ question, chosen }: Asked): Candidate[] {
  return Object.keys(chosen).map((dropped) => ({
    question,
    chosen: Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== dropped)),
  }));
}

/** The same question about what else the rows name most often, in a column called as the parameter. */
function others({ question, chosen, rows }: Asked): Candidate[] {
  return Object.entries(question.parameters).flatMap(([name, { label }]) => {
    const nodes = rows.flatMap((row) => thingsIn(row, name).nodes).filter(({ labels }) => labels.includes(label));
    const [often] = byFrequency(nodes.filter(({ id }) => id !== chosen[name]?.id));
    return often ? [{ question, chosen: { [name]: often } }] : [];
  });
}

/** The other prepared questions, about what was chosen here where they can be. */
function beside({ question, chosen, questions }: Asked): Candidate[] {
  return questions
    .filter(({ id, featured }) => featured && id !== question.id)
    .map((other) => ({ question: other, chosen: fitting(other, Object.values(chosen)) }));
}

function fitting({ parameters }: Question, nodes: Chosen[string][]): Chosen {
  const fitted = Object.entries(parameters).flatMap(([name, { label }]) => {
    const node = nodes.find(({ labels }) => labels.includes(label));
    return node ? [[name, node] as const] : [];
  });
  return Object.fromEntries(fitted);
}
