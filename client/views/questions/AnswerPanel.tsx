import type { Answer } from "../../../src/domain/answer.ts";
import { nameOf } from "../../canvas/name.ts";
import { withoutDenial } from "../../state/ask/denial.ts";
import { latest } from "../../state/loaded.ts";
import { markNames } from "../../state/marking.ts";
import { address, answered, ontology, questions } from "../../state/session.ts";
import { text } from "../../text.ts";
import { AskedPanel } from "../AskedPanel.tsx";
import { Near } from "../ask/Near.tsx";
import { Marked } from "../marks/Marked.tsx";
import { Trouble } from "../Trouble.tsx";
import { Answers } from "./Answers.tsx";
import { Fields } from "./Fields.tsx";
import { Suggestions } from "./Suggestions.tsx";
import { AsTable, Understood, Written } from "./Workings.tsx";

/** A prepared question: its fields, its answer and how it came about. */
export function AnswerPanel() {
  const here = address.value;
  if (here.view !== "questions") return null;
  const question = questions.value.find(({ id }) => id === here.question);
  const loaded = answered.value;
  const known = latest(loaded);
  const asked = known?.reading?.value;
  const isOurs = asked?.ask === "prepared" && asked.question === here.question;
  return (
    <AskedPanel
      key={here.question}
      label={text.answer.title}
      kicker={known?.status === "nothing" && isOurs ? text.answer.none : text.answer.title}
      asked={question?.title ?? text.answer.missing}
      isAsking={loaded?.state === "loading"}
    >
      {question && <Fields question={question} parameters={here.parameters} />}
      {known && isOurs && <Known answer={known} />}
      {loaded?.state === "loading" && !isOurs && <p class="quiet-words">{text.answer.asking}</p>}
      {loaded?.state === "failed" && (
        <Trouble title={text.answer.failed} words={loaded.missing ? text.answer.missingHint : loaded.message} />
      )}
    </AskedPanel>
  );
}

function Known({ answer }: { answer: Answer }) {
  const names = answer.answers.map(({ name }) => name);
  const others = answer.subgraph.nodes.map((node) => nameOf(node, ontology.value));
  const isNothing = answer.status === "nothing";
  const { said, denial = text.answer.denial } = withoutDenial(answer.sentence);
  return (
    <>
      <p class="answer-sentence">{isNothing ? said : <Marked pieces={markNames(answer.sentence, names, others)} />}</p>
      {isNothing && <p class="denial">{denial}</p>}
      {isNothing ? <Near answer={answer} /> : <Answers answer={answer} />}
      <Understood answer={answer} />
      <Written answer={answer} />
      {answer.rows.values.length > 0 && <AsTable answer={answer} />}
      <Suggestions answer={answer} />
    </>
  );
}
