import { useSignalEffect } from "@preact/signals";
import { attempt } from "../../commands/attempt.ts";
import { beginnings, fetchBeginnings } from "../../commands/beginnings.ts";
import { offer } from "../../commands/search.ts";
import { askedOf, pastQuestions } from "../../state/ask/past.ts";
import { address } from "../../state/session.ts";
import type { Beginning } from "./suggestions.ts";

/** What the empty box offers: what was asked before, else questions to begin with. */
export function useBeginning(): Beginning {
  const past = askedOf(pastQuestions.value, address.value.database);
  useSignalEffect(() => {
    if (offer.value.state === "begin" && askedOf(pastQuestions.value, address.value.database).length === 0)
      attempt(fetchBeginnings());
  });
  return { past, questions: beginnings.value };
}
