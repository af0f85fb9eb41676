import type { Answer, Offer } from "../../../src/domain/answer.ts";
import { askOffer } from "../../commands/askQuestion.ts";
import { focusPanel } from "../focus.ts";
import { Suggestions } from "../questions/Suggestions.tsx";
import { Understanding } from "./Understanding.tsx";

/** What may be meant: each is asked by one press. */
export function Choices({ answer }: { answer: Answer }) {
  return (
    <>
      <p class="answer-sentence">{answer.sentence}</p>
      <ul class="choices">
        {(answer.choices ?? []).map((choice) => (
          <li key={choice.words}>
            <button type="button" class="button" onClick={() => choose(choice)}>
              {choice.words}
            </button>
          </li>
        ))}
      </ul>
      <Understanding answer={answer} />
      <Suggestions answer={answer} />
    </>
  );
}

function choose(choice: Offer): void {
  askOffer(choice);
  focusPanel();
}
