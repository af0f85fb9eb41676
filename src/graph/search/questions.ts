import type { Found } from "../../domain/found.ts";
import type { Question } from "../../domain/question.ts";
import { tellingWords } from "./lucene.ts";
import { matchesWords } from "./words.ts";

/** The prepared questions whose title or description begins a word with each of the words. */
export function questionsFor(questions: Question[], text: string, limit: number): Found["questions"] {
  const words = tellingWords(text);
  const found = questions.filter(({ title, short, description }) =>
    matchesWords(`${title} ${short} ${description}`, words),
  );
  return found.slice(0, limit).map(({ id, title }) => ({ id, title }));
}
