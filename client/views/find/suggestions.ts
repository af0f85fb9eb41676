import type { Found } from "../../../src/domain/found.ts";
import type { Offer } from "../../commands/search.ts";
import { go } from "../../router.ts";
import { choosing } from "../../state/address.ts";
import { address } from "../../state/session.ts";
import { focusPanel } from "../focus.ts";

export type Suggestion =
  | { is: "node"; node: Found["nodes"][number] }
  | { is: "question"; question: Found["questions"][number] };

/** What is offered, in the order in which the arrow keys go. */
export function suggestionsIn(offer: Offer): Suggestion[] {
  const found = offer.state === "found" ? offer.found : offer.state === "looking" ? offer.previous : undefined;
  if (!found) return [];
  return [
    ...found.nodes.map((node) => ({ is: "node", node }) as const),
    ...found.questions.map((question) => ({ is: "question", question }) as const),
  ];
}

export function openSuggestion(suggestion: Suggestion): void {
  if (suggestion.is === "question") go({ view: "questions", question: suggestion.question.id, parameters: {} });
  else go(choosing(address.value, { node: suggestion.node.id }));
  focusPanel();
}
