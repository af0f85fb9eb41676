import type { Ontology } from "../domain/ontology.ts";
import type { Question } from "../domain/question.ts";
import { upperFirst } from "./grammar.ts";
import { nameWithDates } from "./names.ts";
import type { Chosen } from "./readings.ts";

/** What the graph does not say of what was chosen, and that this is no denial. */
export function nothing(question: Question, chosen: Chosen, ontology: Ontology): string {
  return `${upperFirst(withNames(question, chosen, ontology))} That is not the same as "no".`;
}

/** `{mediator}` in the question's words is what was chosen; where they name nothing, the names follow them. */
function withNames({ nothing, parameters }: Question, chosen: Chosen, ontology: Ontology): string {
  const named = Object.entries(parameters).reduce((words, [name, { empty }]) => {
    const node = chosen[name];
    return words.replaceAll(`{${name}}`, node ? nameWithDates(node, ontology) : empty);
  }, nothing);
  const names = Object.values(chosen).map((node) => nameWithDates(node, ontology));
  return named === nothing && names.length > 0 ? nothing.replace(/\.?$/, `: ${names.join(", ")}.`) : named;
}
