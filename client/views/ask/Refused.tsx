import type { Answer } from "../../../src/domain/answer.ts";
import { linkTo } from "../../state/link.ts";
import { askText as text } from "../../text/ask.ts";
import { Suggestions } from "../questions/Suggestions.tsx";
import { Beginnings } from "./Beginnings.tsx";

/** A wish for more than to read: why nothing was done, and what can be done instead. */
export function Refused({ answer }: { answer: Answer }) {
  return (
    <>
      <p class="answer-sentence">{answer.sentence}</p>
      <p class="denial">{text.readOnly}</p>
      <p class="ways">
        <a href={linkTo({ view: "cypher" })}>{text.toCypher}</a>
      </p>
      {answer.suggestions.length > 0 ? <Suggestions answer={answer} /> : <Beginnings title={text.instead} />}
    </>
  );
}
