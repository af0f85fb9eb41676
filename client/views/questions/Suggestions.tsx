import type { Answer } from "../../../src/domain/answer.ts";
import { linkTo } from "../../state/link.ts";
import { text } from "../../text.ts";

/** What to ask next, or instead. */
export function Suggestions({ answer: { status, suggestions } }: { answer: Answer }) {
  if (suggestions.length === 0) return null;
  return (
    <section class="group">
      <h3>{status === "nothing" ? text.answer.instead : text.answer.next}</h3>
      <ul class="suggestions">
        {suggestions.map(({ words, reading: { question, parameters } }) => (
          <li key={words}>
            <a class="chip" href={linkTo({ view: "questions", question, parameters })}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
