import type { Answer } from "../../../src/domain/answer.ts";
import { type Ground, groundsOf } from "../../state/ask/grounds.ts";
import { ontology } from "../../state/session.ts";
import { askText as text } from "../../text/ask.ts";
import { SentenceRow } from "../evidence/SentenceRow.tsx";
import { SummaryRow } from "../evidence/SummaryRow.tsx";

/** What an answer rests on besides the things asked for; where there is no answer, the nearest that is true. */
export function Grounds({ answer, isNearest }: { answer: Answer; isNearest: boolean }) {
  const grounds = groundsOf(answer, ontology.value);
  if (grounds.length === 0) return null;
  const isAll = answer.answers.length === 0;
  return (
    <section class="group">
      <h3>{isNearest ? text.nearest : isAll ? text.grounds : text.alsoRests}</h3>
      {grounds.map((ground, index) => (
        <One key={ground.evidence.relationship ?? ground.evidence.node} ground={ground} opened={isAll && index === 0} />
      ))}
    </section>
  );
}

function One({ ground: { evidence, sentence, node }, opened }: { ground: Ground; opened: boolean }) {
  if (sentence) return <SentenceRow {...sentence} opened={opened} leadsTo={[sentence.from, sentence.to]} />;
  return <SummaryRow evidence={evidence} node={node} opened={opened} />;
}
