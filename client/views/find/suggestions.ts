import type { Offer as QuestionOffer } from "../../../src/domain/answer.ts";
import type { Found } from "../../../src/domain/found.ts";
import { askOffer, askWords } from "../../commands/askQuestion.ts";
import type { Offer } from "../../commands/search.ts";
import { go } from "../../router.ts";
import { choosing, parseAddress } from "../../state/address.ts";
import type { PastQuestion } from "../../state/ask/past.ts";
import { address } from "../../state/session.ts";
import { plain } from "../../state/typeAhead.ts";
import { focusPanel } from "../focus.ts";

export type Suggestion =
  | { is: "ask"; words: string }
  | { is: "node"; node: Found["nodes"][number] }
  | { is: "question"; offer: QuestionOffer }
  | { is: "past"; question: PastQuestion };

/** What there is to offer before anything is typed. */
export interface Beginning {
  past: PastQuestion[];
  questions: QuestionOffer[];
}

/** What is offered, in the order in which the arrow keys go: to ask what is typed, then things, then whole questions. */
export function suggestionsIn(offer: Offer, typed: string, { past, questions }: Beginning): Suggestion[] {
  if (offer.state === "closed") return [];
  if (offer.state === "begin")
    return [
      ...past.map((question) => ({ is: "past", question }) as const),
      ...(past.length === 0 ? questions.map((offer) => ({ is: "question", offer }) as const) : []),
    ];
  const offered = offer.state === "found" ? offer.offered : offer.state === "looking" ? offer.previous : undefined;
  return [
    ...(typed.trim() === "" ? [] : [{ is: "ask", words: typed.trim() } as const]),
    ...(offered?.found.nodes ?? []).map((node) => ({ is: "node", node }) as const),
    ...(offered ? questionsOf(offered) : []).map((offer) => ({ is: "question", offer }) as const),
  ];
}

/** Each question once: a prepared one may come from both sides. */
function questionsOf({ found, questions }: { found: Found; questions: QuestionOffer[] }): QuestionOffer[] {
  const prepared = found.questions.map(({ id, title }): QuestionOffer => {
    return { words: title, reading: { ask: "prepared", question: id, parameters: {} } };
  });
  return [...new Map([...questions, ...prepared].map((offer) => [alike(offer.words), offer])).values()];
}

/**
 * What Enter does where nothing was chosen: it opens the thing that is being named, or asks the question that is written
 * out; else it asks what is typed. Whoever seeks an end of a path wants a thing.
 */
export function usual(list: Suggestion[], typed: string, isSeekingThing: boolean): number {
  const words = alike(typed);
  const first = list.findIndex(({ is }) => is === "node");
  if (isSeekingThing && first >= 0) return first;
  const named = list.findIndex((one) => one.is === "node" && namesOf(one.node).some((name) => name.startsWith(words)));
  const asked = list.findIndex((one) => one.is === "question" && alike(one.offer.words) === words);
  if (typed.trim() === "") return -1;
  return [asked, isQuestion(typed) ? -1 : named].find((index) => index >= 0) ?? 0;
}

const alike = (words: string) =>
  plain(words)
    .replace(/[\s?]+$/, "")
    .trimStart();

/** Names only: a summary that matched is a sentence. */
const namesOf = ({ name, matched }: Found["nodes"][number]) =>
  [name, ...(matched && !matched.endsWith(".") ? [matched] : [])].map(plain);

/** Whether what is typed can be no name. */
export function isQuestion(typed: string): boolean {
  return /\?\s*$/.test(typed) || typed.trim().split(/\s+/).length > 4;
}

export function openSuggestion(suggestion: Suggestion): void {
  if (suggestion.is === "ask") askWords(suggestion.words);
  else if (suggestion.is === "question") askOffer(suggestion.offer);
  else if (suggestion.is === "past") go(parseAddress(suggestion.question.place));
  else go(choosing(address.value, { node: suggestion.node.id }));
  focusPanel();
}
