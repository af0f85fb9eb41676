import type { Answer } from "../../../src/domain/answer.ts";
import { tokensOf } from "../../editor/tokens.ts";
import { typesIn } from "../../state/ask/typesIn.ts";
import { nearest } from "../../state/nearest.ts";
import { fullSentence } from "../../state/sentences.ts";
import { ontology, picture } from "../../state/session.ts";
import { text } from "../../text.ts";
import { SentenceRow } from "../evidence/SentenceRow.tsx";

/** Where the graph does not say what was asked: the nearest that it does say. */
export function Nearest({ answer }: { answer: Answer }) {
  const { graph } = picture.value;
  const written = tokensOf(answer.statement).flatMap(({ text, kind }) => (kind === "type" ? text : []));
  const types = [...written, ...typesIn(answer.reading?.value)];
  const sentences = nearest(graph, Object.keys(answer.reading?.names ?? {}), types)
    .map((relationship) => fullSentence(ontology.value, relationship, graph.nodes))
    .filter((sentence) => sentence !== undefined);
  if (sentences.length === 0) return null;
  return (
    <section class="group">
      <h3>{text.answer.nearest}</h3>
      {sentences.map((sentence, index) => (
        <SentenceRow key={sentence.relationship.id} {...sentence} opened={index === 0} leadsTo={[sentence.to]} />
      ))}
    </section>
  );
}
