import type { ComponentChildren } from "preact";
import type { Evidence } from "../../../src/domain/evidence.ts";
import type { GraphNode, GraphRelationship } from "../../../src/domain/graph.ts";
import { isUnnamed } from "../../canvas/mark.ts";
import { nameOf, periodOf } from "../../canvas/name.ts";
import { choosing } from "../../state/address.ts";
import { linkTo } from "../../state/link.ts";
import { address, type Lit, ontology, schema } from "../../state/session.ts";
import { evidenceText } from "../../text/evidence.ts";
import { text } from "../../text.ts";
import { Arrow } from "./Arrow.tsx";
import { Disclosure, isPointed, pointing } from "./Disclosure.tsx";
import { EvidenceBody } from "./EvidenceBody.tsx";
import { EvidenceEnd } from "./EvidenceEnd.tsx";

interface Props {
  relationship: GraphRelationship;
  evidence: Evidence | undefined;
  /** Left out where it is what the panel is about. */
  from?: GraphNode | undefined;
  words: string;
  to: GraphNode;
  opened?: boolean;
  without?: string | undefined;
  /** Whose details the row offers. */
  leadsTo?: GraphNode[];
}

/** A relationship as a sentence that opens to its evidence; without evidence it leads to its other end. */
export function SentenceRow({ relationship, evidence, opened, without, leadsTo = [], ...sentence }: Props) {
  const lights = {
    nodes: [sentence.to.id, ...(sentence.from ? [sentence.from.id] : [])],
    relationships: [relationship.id],
  };
  if (!evidence)
    return (
      <BareRow
        said={sentence}
        end={derivedWords(relationship, sentence)}
        leadsTo={wayOn(relationship, sentence.to)}
        lights={lights}
      />
    );
  const period = periodOf({ ...sentence.to, properties: relationship.properties }, ontology.value);
  return (
    <Disclosure
      heading={<Sentence {...sentence} />}
      end={<EvidenceEnd {...evidence} />}
      lights={lights}
      opened={opened ?? false}
    >
      <EvidenceBody evidence={evidence} without={without}>
        {period && <p class="why">{text.details.dated(period)}</p>}
        {leadsTo.length > 0 && <Doors nodes={leadsTo} />}
      </EvidenceBody>
    </Disclosure>
  );
}

type Said = Pick<Props, "from" | "words" | "to">;

function Sentence({ from, words, to }: Said) {
  return (
    <>
      {from && <Name node={from}>{nameOf(from, ontology.value)}</Name>} <span class="verb">{words}</span>{" "}
      {!words.startsWith("←") && <Arrow />}{" "}
      <Name node={to}>
        {nameOf(to, ontology.value)} {!from && <Period node={to} />}
      </Name>
    </>
  );
}

/** In one piece: a date is not broken over two lines. */
function Period({ node }: { node: GraphNode }) {
  const period = periodOf(node, ontology.value);
  return period === undefined ? null : <span class="unbroken">({period})</span>;
}

function Name({ node, children }: { node: GraphNode; children: ComponentChildren }) {
  return <b class={isUnnamed(node) ? "unnamed" : undefined}>{children}</b>;
}

/** What nobody claimed, but was worked out when the graph was written: by the dates of both ends, where they have any. */
function derivedWords({ type }: GraphRelationship, { from, to }: Said): string | undefined {
  const known = ontology.value;
  if (!known.types[type]?.derived) return undefined;
  const isDated = [from, to].every((node) => node === undefined || periodOf(node, known) !== undefined);
  return isDated ? evidenceText.byDate : evidenceText.derived;
}

interface Bare {
  said: Said;
  end: string | undefined;
  leadsTo: ReturnType<typeof wayOn>;
  lights: Lit;
}

function BareRow({ said, end, leadsTo, lights }: Bare) {
  return (
    <div class="row">
      <a class="row-head bare" href={linkTo(choosing(address.value, leadsTo))} {...pointing(lights)}>
        <span class={isPointed(lights) ? "words marked" : "words"} dir="auto">
          <Sentence {...said} />
        </span>
        {end && <span class="end">{end}</span>}
      </a>
    </div>
  );
}

/** To the relationship where a stranger wrote something on it, else to its other end. */
function wayOn(relationship: GraphRelationship, to: GraphNode): { node?: string; relationship?: string } {
  const isTelling = !schema.value?.graph && Object.keys(relationship.properties).length > 0;
  return isTelling ? { relationship: relationship.id } : { node: to.id };
}

/** Links to the details of what a sentence is about. */
function Doors({ nodes }: { nodes: GraphNode[] }) {
  return (
    <p class="doors">
      {nodes.map((node) => (
        <a key={node.id} href={linkTo(choosing(address.value, { node: node.id }))}>
          {text.details.go(nameOf(node, ontology.value))}
        </a>
      ))}
    </p>
  );
}
