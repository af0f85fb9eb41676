import type { Evidence } from "../../../src/domain/evidence.ts";
import type { GraphNode } from "../../../src/domain/graph.ts";
import { textOf, textsOf } from "../../../src/domain/value.ts";
import { factsOf } from "../../state/facts.ts";
import { ontology, schema } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Cite } from "../evidence/Cite.tsx";
import { Disclosure } from "../evidence/Disclosure.tsx";
import { Note } from "../evidence/EvidenceBody.tsx";
import { SourceLine } from "../evidence/SourceLine.tsx";
import { BasisMark } from "../marks/BasisMark.tsx";
import { Facts } from "./Facts.tsx";
import { NodeFacts } from "./StrangersFacts.tsx";

/** What is said of a node in our words, with the passages it rests on, and its properties. */
export function Summary(said: { node: GraphNode; evidence: Evidence[] }) {
  return schema.value?.graph ? <OurSummary {...said} /> : <NodeFacts node={said.node} />;
}

function OurSummary({ node, evidence }: { node: GraphNode; evidence: Evidence[] }) {
  const [own] = evidence;
  const summary = own?.claim ?? textOf(node.properties.summary);
  const note = own?.note ?? textOf(node.properties.note);
  return (
    <>
      {summary && <p class="summary">{summary}</p>}
      {note && <Note words={note} />}
      <KnownFacts node={node} />
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
            <Cite evidence={own} />
          </div>
        </Disclosure>
      )}
    </>
  );
}

/** The properties that the ontology names, and other names. */
function KnownFacts({ node }: { node: GraphNode }) {
  const aliases = textsOf(node.properties.aliases);
  const also = aliases.length > 0 ? [{ name: text.details.also, words: aliases.join(", "), links: [] }] : [];
  return <Facts facts={[...factsOf(ontology.value, node), ...also]} />;
}
