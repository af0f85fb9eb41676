import type { Answer } from "../../../src/domain/answer.ts";
import { askText as text } from "../../text/ask.ts";
import { Suggestions } from "../questions/Suggestions.tsx";
import { Beginnings } from "./Beginnings.tsx";
import { Meant } from "./Meant.tsx";
import { NearClaims } from "./NearClaims.tsx";

/** Which words nothing accounts for, what may be meant by them, and what can be asked. */
export function NotUnderstood({ answer }: { answer: Answer }) {
  const { unknown = [] } = answer;
  return (
    <>
      <p class="answer-sentence">{answer.sentence}</p>
      {unknown.length > 0 && (
        <div class="unknown">
          <p>
            {text.unknown(unknown)}{" "}
            {unknown.map((word, index) => (
              <>
                {index > 0 && ", "}
                <b>{word}</b>
              </>
            ))}
            . {text.unknownHint(unknown)}
          </p>
          <Meant words={unknown} />
        </div>
      )}
      <Suggestions answer={answer} />
      {answer.near && <NearClaims near={answer.near} />}
      {answer.suggestions.length === 0 && <Beginnings title={text.canAsk} />}
    </>
  );
}
