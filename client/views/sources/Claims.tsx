import type { PassageClaims } from "../../../src/domain/sources.ts";
import { byType, fullSentence } from "../../state/sentences.ts";
import { ontology } from "../../state/session.ts";
import { text } from "../../text.ts";
import { SentenceRow } from "../evidence/SentenceRow.tsx";
import { SummaryRow } from "../evidence/SummaryRow.tsx";

interface Props {
  claims: PassageClaims;
  uncovered: string | undefined;
}

/** What rests on a passage: relationships as sentences, then what is said of single nodes. */
export function Claims({ claims: { passage, subgraph, claims }, uncovered }: Props) {
  const sentences = subgraph.relationships
    .toSorted(byType(ontology.value))
    .map((relationship) => fullSentence(ontology.value, relationship, subgraph.nodes))
    .filter((sentence) => sentence?.evidence?.sources.includes(passage));
  const summaries = claims.filter(({ node }) => node !== undefined);
  if (sentences.length + summaries.length === 0) {
    return (
      <p class="quiet-words uncovered">
        {text.sources.uncovered} {uncovered}
      </p>
    );
  }
  return (
    <section class="group">
      <h3>
        {text.sources.rests}
        <span class="count">
          {sentences.length > 0 ? text.sources.relationships(sentences.length) : text.sources.nodes(summaries.length)}
        </span>
      </h3>
      {sentences.map(
        (sentence, index) =>
          sentence && (
            <SentenceRow
              key={sentence.relationship.id}
              {...sentence}
              opened={index === 0}
              without={passage}
              leadsTo={[sentence.from, sentence.to]}
            />
          ),
      )}
      {summaries.map((evidence) => (
        <SummaryRow
          key={evidence.node}
          evidence={evidence}
          node={subgraph.nodes.find(({ id }) => id === evidence.node)}
          without={passage}
        />
      ))}
    </section>
  );
}
