import { nameOf } from "../../canvas/name.ts";
import { gathering } from "../../state/grouped/gathered.ts";
import { fullSentence } from "../../state/sentences.ts";
import { address, drawn, ontology } from "../../state/session.ts";
import { groupText as text } from "../../text/group.ts";
import { Back } from "../details/Back.tsx";
import { Arrow } from "../evidence/Arrow.tsx";
import { SentenceRow } from "../evidence/SentenceRow.tsx";
import { closePanel } from "../focus.ts";
import { PanelFrame } from "../PanelFrame.tsx";

/** Every relationship that one line sums up, as sentences with their evidence. */
export function SumPanel() {
  const id = address.value.relationship ?? "";
  const { graph, sums } = gathering.value;
  const line = graph.relationships.find((relationship) => relationship.id === id);
  const whole = line && fullSentence(ontology.value, line, graph.nodes);
  const sentences = (sums.get(id) ?? []).flatMap(
    (relationship) => fullSentence(ontology.value, relationship, drawn.value.nodes) ?? [],
  );
  return (
    <PanelFrame
      key={id}
      label={text.panel}
      onClose={closePanel}
      heading={
        <>
          <Back />
          <p class="kicker">{whole ? text.sum(sentences.length) : text.panel}</p>
          <h2 class="sentence" tabIndex={-1}>
            {whole ? (
              <>
                {nameOf(whole.from, ontology.value)} <span class="verb">{whole.words}</span> <Arrow />{" "}
                {nameOf(whole.to, ontology.value)}
              </>
            ) : (
              text.missing
            )}
          </h2>
        </>
      }
    >
      {sentences.map(({ relationship, from, words, to, evidence }) => (
        <SentenceRow
          key={relationship.id}
          relationship={relationship}
          evidence={evidence}
          from={from}
          words={words}
          to={to}
          leadsTo={[from, to]}
        />
      ))}
    </PanelFrame>
  );
}
