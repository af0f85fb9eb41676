import type { GraphNode, GraphRelationship } from "../domain/graph.ts";
import { type Ontology, reading } from "../domain/ontology.ts";
import { datesOf, datesOfRelationship } from "./names.ts";
import type { Statement } from "./statement.ts";
import { type Row, thingsIn } from "./things.ts";

/** What one relationship says, as a sentence reads it: the words between come from the ontology. */
export interface Fact {
  subject: GraphNode;
  words: string;
  /** What the reading calls its objects, where it does: of "had the effect" the words are "had", the noun is "effect". */
  noun: string;
  object: GraphNode;
  /** The relationship's own date; empty where its ends tell it already. */
  when: string;
  implied: boolean;
  /** Read otherwise than its type usually is: "was the channel for" where others mediated. */
  variant: boolean;
}

/** The facts of the rows, each once: usual readings before variants, those of unnamed actors last. */
export function factsIn(rows: Row[], columns: Statement["facts"][number], ontology: Ontology): Fact[] {
  const facts = new Map<string, Fact>();
  for (const row of rows)
    for (const said of thingsIn(row, columns.relationship).relationships) {
      const ends = [columns.subject, columns.object].flatMap((column) => thingsIn(row, column).nodes);
      const fact = factOf(said, ends, ontology);
      if (fact) facts.set(said.id, fact);
    }
  return [...facts.values()].sort((a, b) => rank(a) - rank(b));
}

const rank = ({ variant, subject }: Fact) => Number(variant) * 2 + Number(subject.properties.unnamed === true);

/** Read from its start to its end whichever of them is asked for: "P5+1 took part in JCPOA talks". */
function factOf(said: GraphRelationship, ends: GraphNode[], ontology: Ontology): Fact | undefined {
  const [subject, object] = [said.from, said.to].map((id) => ends.find((node) => node.id === id));
  if (!subject || !object || subject === object) return undefined;
  const { reads } = reading(ontology, said);
  return {
    subject,
    ...nounIn(reads),
    object,
    when: whenOf(said, [subject, object], ontology),
    implied: said.properties.basis === "implied",
    variant: ontology.types[said.type]?.reads !== reads,
  };
}

/** Of "had the effect" the noun is "effect". */
function nounIn(reading: string): { words: string; noun: string } {
  const [, words = reading, noun = ""] = /^(.+) the (\w+)$/.exec(reading) ?? [];
  return { words, noun };
}

function whenOf(said: GraphRelationship, ends: GraphNode[], ontology: Ontology): string {
  const period = datesOfRelationship(said, ontology);
  if (period === undefined || ends.some((node) => datesOf(node, ontology) === period)) return "";
  return /^\d+ /.test(period) ? ` on ${period}` : ` in ${period}`;
}
