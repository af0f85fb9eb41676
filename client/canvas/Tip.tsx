import { CircleAlert } from "lucide-preact";
import { type Evidence, evidenceOfNode, evidenceOfRelationship } from "../../src/domain/evidence.ts";
import type { GraphRelationship } from "../../src/domain/graph.ts";
import { reading } from "../../src/domain/ontology.ts";
import { textOf } from "../../src/domain/value.ts";
import { gathered } from "../state/grouped/gathered.ts";
import { placeOf } from "../state/passages.ts";
import { ontology, sources } from "../state/session.ts";
import { evidenceText } from "../text/evidence.ts";
import { labelsOf } from "./announce.ts";
import type { Screen } from "./camera.ts";
import { controls } from "./controls.ts";
import { nameOf } from "./name.ts";
import type { Tip as TipShown } from "./stage.ts";
import { text } from "./text.ts";
import { placeOfTip } from "./tipPlace.ts";

/** What the pointer rests on: what it is, what the graph says of it, how directly, and where that is written. */
export function Tip({ tip, room }: { tip: TipShown; room: Pick<Screen, "width" | "height"> }) {
  const content = tip.node ? <NodeTip id={tip.node} /> : <RelationshipTip id={tip.relationship ?? ""} />;
  return (
    <div class="canvas-tip" role="presentation" style={{ ...placeOfTip({ at: tip, ends: endsOf(tip), room }) }}>
      {content}
    </div>
  );
}

/** Where what is lit with it stands. */
function endsOf({ node, relationship }: TipShown): { x: number; y: number }[] {
  const { relationships } = gathered.value;
  const told = relationships.filter(({ id, from, to }) => id === relationship || from === node || to === node);
  const ends = new Set(told.flatMap(({ from, to }) => [from, to]));
  return [...ends].filter((id) => id !== node).flatMap((id) => controls.value?.pointOf(id) ?? []);
}

function NodeTip({ id }: { id: string }) {
  const node = gathered.value.nodes.find((other) => other.id === id);
  if (!node) return null;
  const evidence = evidenceOfNode(node);
  const joined = gathered.value.relationships.filter(({ from, to }) => from === id || to === id).length;
  return (
    <>
      <b>{nameOf(node, ontology.value)}</b>
      <span>{labelsOf(node, ontology.value).join(", ")}</span>
      {evidence && (
        <>
          <p>{evidence.claim}</p>
          <TipEvidence {...evidence} />
        </>
      )}
      <small>{text.drawn(joined)}</small>
    </>
  );
}

function RelationshipTip({ id }: { id: string }) {
  const relationship = gathered.value.relationships.find((other) => other.id === id);
  if (!relationship) return null;
  const evidence = evidenceOfRelationship(relationship);
  const { claim, basis } = relationship.properties;
  return (
    <>
      <p>{textOf(claim) ?? sentenceOf(relationship)}</p>
      {evidence ? (
        <TipEvidence {...evidence} />
      ) : (
        claim !== undefined && <small>{basis === "implied" ? text.basis.implied : text.basis.stated}</small>
      )}
    </>
  );
}

/** Basis and first passage, how many more there are, and what is odd about it. */
function TipEvidence({ basis, sources: ids, note }: Evidence) {
  const [first, ...others] = ids;
  const place = first === undefined ? undefined : placeOf(sources.value, first);
  const where = place ? evidenceText.place(place.section.title, place.paragraph) : first;
  return (
    <>
      <small>
        {text.basis[basis]}
        {where && ` · ${where}`}
        {others.length > 0 && evidenceText.further(others.length)}
      </small>
      {note && (
        <small class="canvas-tip-note">
          <CircleAlert size={13} strokeWidth={1.75} aria-hidden="true" />
          {note}
        </small>
      )}
    </>
  );
}

/** What a relationship says where it has no claim: "Hostage talks came before Wartime talks". */
function sentenceOf(relationship: GraphRelationship): string {
  const name = (id: string) => {
    const node = gathered.value.nodes.find((other) => other.id === id);
    return node ? nameOf(node, ontology.value) : id;
  };
  return `${name(relationship.from)} ${reading(ontology.value, relationship).reads} ${name(relationship.to)}`;
}
