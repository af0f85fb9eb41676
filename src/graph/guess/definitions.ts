import { LabelDefinition, TypeDefinition } from "../../domain/ontology.ts";
import { guessCaption } from "./caption.ts";
import { guessCoordinates } from "./coordinates.ts";
import { guessEvidence } from "./evidence.ts";
import type { LabelFacts, TypeFacts } from "./facts.ts";
import { guessId } from "./identifier.ts";
import { guessColours, guessLine, guessShape } from "./looks.ts";
import { guessTime } from "./time.ts";
import { readable, reversed } from "./words.ts";

/** Nobody said that a label is secondary: the nodes of each have their names, on a phone too. */
const prominent = 18;

export function guessLabel(facts: LabelFacts, colour: LabelDefinition["colour"] | undefined): LabelDefinition {
  return LabelDefinition.parse({
    plural: facts.name,
    description: `Nodes labelled ${facts.name}`,
    caption: guessCaption(facts),
    colour,
    shape: guessShape(facts.name),
    size: prominent,
    id: guessId(facts),
    ...recognised(facts),
  });
}

export function guessType(facts: TypeFacts, isDrawn: boolean): TypeDefinition {
  const reads = readable(facts.name);
  const ends = (side: "from" | "to") => [...new Set(facts.joins.map((join) => join[side]))];
  return TypeDefinition.parse({
    from: orAny(ends("from")),
    to: orAny(ends("to")),
    reads,
    reverse: reversed(reads),
    description: `Relationships of the type ${facts.name}`,
    cited: facts.properties.some(({ name }) => name === "claim"),
    line: isDrawn ? guessLine(facts.name) : undefined,
    ...recognised(facts),
  });
}

/** Of nodes without a label nothing is known, and "Entity" stands for any. */
const orAny = (labels: string[]) => (labels.length > 0 ? labels : ["Entity"]);

const recognised = (facts: LabelFacts | TypeFacts) => ({
  time: guessTime(facts),
  coordinates: guessCoordinates(facts),
  evidence: guessEvidence(facts),
});

/** Of a label that no node has yet, only its name tells anything. */
export const emptyLabel = (name: string) =>
  guessLabel({ name, count: 0, read: 0, properties: [], unique: [] }, guessColours([name]).get(name));

export const emptyType = (name: string) => guessType({ name, count: 0, read: 0, properties: [], joins: [] }, true);
