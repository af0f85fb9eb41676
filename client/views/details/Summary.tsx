import type { Evidence } from "../../../src/domain/evidence.ts";
import type { GraphNode } from "../../../src/domain/graph.ts";
import { textOf, textsOf } from "../../../src/domain/value.ts";
import { factsOf } from "../../state/facts.ts";
import { ontology } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Disclosure } from "../evidence/Disclosure.tsx";
import { Note } from "../evidence/EvidenceBody.tsx";
import { SourceLine } from "../evidence/SourceLine.tsx";
import { BasisMark } from "../marks/BasisMark.tsx";

/** What is said of a node in our words, with the passages it rests on, and its properties. */
export function Summary({ node, evidence }: { node: GraphNode; evidence: Evidence[] }) {
  const [own] = evidence;
  const summary = own?.claim ?? textOf(node.properties.summary);
  const note = own?.note ?? textOf(node.properties.note);
  return (
    <>
      {summary && <p class="summary">{summary}</p>}
      {note && <Note words={note} />}
      <Facts node={node} />
      {own && (
        <Disclosure
          class="rests"
          heading={text.details.rests}
          end={
            <span class="end">
              {own.basis === "implied" && <BasisMark basis={own.basis} />}
              <span class="count">{text.details.passages(own.sources.length)}</span>
            </span>
          }
        >
          <div class="evidence">
            {own.basis === "implied" && (
              <p class="why">
                <b>{text.details.implied}</b> {own.reason ?? text.details.impliedBare}
              </p>
            )}
            {own.sources.map((passage) => (
              <SourceLine key={passage} passage={passage} />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}

/** The properties that the ontology names, and other names. */
function Facts({ node }: { node: GraphNode }) {
  const facts = factsOf(ontology.value, node);
  const aliases = textsOf(node.properties.aliases);
  const all = aliases.length > 0 ? [...facts, { name: text.details.also, words: aliases.join(", ") }] : facts;
  if (all.length === 0) return null;
  return (
    <dl class="facts">
      {all.map(({ name, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
