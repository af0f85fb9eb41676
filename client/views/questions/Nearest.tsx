import type { Answer } from "../../../src/domain/answer.ts";
import { byType, fullSentence } from "../../state/sentences.ts";
import { ontology } from "../../state/session.ts";
import { text } from "../../text.ts";
import { SentenceRow } from "../evidence/SentenceRow.tsx";

/** Where the graph does not say what was asked: that this is no denial, and the nearest that it does say. */
export function Nearest({ answer: { subgraph } }: { answer: Answer }) {
  const sentences = subgraph.relationships
    .toSorted(byType(ontology.value))
    .map((relationship) => fullSentence(ontology.value, relationship, subgraph.nodes))
    .filter((sentence) => sentence !== undefined);
  return (
    <>
      <p class="denial">{text.answer.denial}</p>
      {sentences.length > 0 && (
        <section class="group">
          <h3>{text.answer.nearest}</h3>
          {sentences.map((sentence, index) => (
            <SentenceRow key={sentence.relationship.id} {...sentence} opened={index === 0} leadsTo={[sentence.to]} />
          ))}
        </section>
      )}
    </>
  );
}
