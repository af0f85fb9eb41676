import type { Answer } from "../../../src/domain/answer.ts";
import { nameOf } from "../../canvas/name.ts";
import { withoutDenial } from "../../state/ask/denial.ts";
import { afterValue, valueWords } from "../../state/ask/valueWords.ts";
import { markNames } from "../../state/marking.ts";
import { ontology } from "../../state/session.ts";
import { askText as text } from "../../text/ask.ts";
import { Marked } from "../marks/Marked.tsx";
import { Answers } from "../questions/Answers.tsx";
import { Suggestions } from "../questions/Suggestions.tsx";
import { Written } from "../questions/Workings.tsx";
import { AskOn } from "./AskOn.tsx";
import { AsTable } from "./AsTable.tsx";
import { Choices } from "./Choices.tsx";
import { Grounds } from "./Grounds.tsx";
import { Near } from "./Near.tsx";
import { NotUnderstood } from "./NotUnderstood.tsx";
import { Refused } from "./Refused.tsx";
import { Understanding } from "./Understanding.tsx";

/** What came back, by what it is. None of them ends here: each leads on to something that can be asked. */
export function AnswerBody({ answer }: { answer: Answer }) {
  switch (answer.status) {
    case "answered":
    case "nothing":
      return <Told answer={answer} />;
    case "ambiguous":
      return <Choices answer={answer} />;
    case "notUnderstood":
      return <NotUnderstood answer={answer} />;
    case "refused":
      return <Refused answer={answer} />;
  }
}

/** An answer, or that there is none. Both are one form: what had the keyboard keeps it when the one becomes the other. */
function Told({ answer }: { answer: Answer }) {
  // What is open stays open when only a part of the question changes; with another answer it begins anew.
  const version = `${answer.sentence}\n${answer.statement}`;
  const isNothing = answer.status === "nothing";
  const { said, denial = text.denial } = withoutDenial(answer.sentence);
  const value = isNothing ? undefined : valueWords(answer);
  const isBare = !isNothing && answer.answers.length === 0 && answer.evidence.length === 0;
  return (
    <>
      {value !== undefined && <p class="answer-value">{value}</p>}
      {isNothing ? <p class="answer-sentence">{said}</p> : <Sentence answer={answer} value={value} />}
      {isNothing && <p class="denial">{denial}</p>}
      <Understanding answer={answer} />
      {answer.answers.length > 0 && <Answers key={`${version} answers`} answer={answer} />}
      {isNothing && answer.evidence.length === 0 ? (
        <Near key={`${version} nearest`} answer={answer} />
      ) : (
        <Grounds key={`${version} grounds`} answer={answer} isNearest={isNothing} />
      )}
      <AskOn />
      <Suggestions answer={answer} />
      <Workings key={`${version} workings`} answer={answer} opened={isBare} />
    </>
  );
}

/** With what was asked for marked in it, and without the value that stands above it. */
function Sentence({ answer, value }: { answer: Answer; value: string | undefined }) {
  const asked = answer.answers.map(({ name }) => name);
  const others = answer.subgraph.nodes.map((node) => nameOf(node, ontology.value));
  return (
    <p class="answer-sentence">
      <Marked pieces={markNames(afterValue(answer.sentence, value), asked, others)} />
    </p>
  );
}

function Workings({ answer, opened }: { answer: Answer; opened: boolean }) {
  return (
    <div class="workings">
      {answer.rows.values.length > 0 && <AsTable answer={answer} opened={opened} />}
      {answer.statement !== "" && <Written answer={answer} />}
    </div>
  );
}
