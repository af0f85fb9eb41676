import type { Action } from "../state/action.ts";
import { letGo } from "../state/selected.ts";
import { act, ontology, picture, tell } from "../state/session.ts";
import { stepWords } from "../state/stepWords.ts";

/** Changes the picture, says so, and offers to take it back; what is drawn no more is selected no more. */
export function change(action: Action, gone: string[] = []): void {
  const words = `${stepWords(action, picture.value, ontology.value)}.`;
  act(action);
  letGo(gone);
  tell(words, true);
}
