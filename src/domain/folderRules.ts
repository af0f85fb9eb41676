import { claimsByPassage, uncoveredFaults } from "./claims.ts";
import type { Draft } from "./draft.ts";
import { endFaults } from "./endRules.ts";
import type { Fault } from "./errors.ts";
import { openingFaults, poleFaults, repeatedIdFaults } from "./idRules.ts";
import type { Ontology } from "./ontology.ts";
import { ontologyFaults } from "./ontologyRules.ts";
import { allowedOfLabels, nodePropertyFaults, relationshipPropertyFaults } from "./propertyRules.ts";
import { askedNodeFaults, questionFaults } from "./questionRules.ts";
import { citationFaults, namingFaults } from "./recordRules.ts";
import { sourceFaults, sourceIds } from "./sourceRules.ts";
import { passagePlaces } from "./sources.ts";

/** Every fault of a folder, in the order of its files and lines. */
export function folderFaults(draft: Draft): Fault[] {
  const { ontology, sources, questions, opening, nodes, relationships, strange } = draft;
  const shapes = [ontology, sources, questions, opening, nodes, relationships].flatMap(({ faults }) => faults);
  const rules = [...sourceRules(draft), ...(ontology.value ? ontologyRules(draft, ontology.value) : [])];
  return [...strange, ...shapes, ...rules].sort(byPlace);
}

function byPlace(one: Fault, other: Fault): number {
  if (one.file === other.file) return one.line - other.line;
  return one.file < other.file ? -1 : 1;
}

/** Rules that hold whatever the ontology says. */
function sourceRules({ sources, nodes, relationships }: Draft): Fault[] {
  const documents = sources.value?.documents;
  const entries = [...nodes.entries, ...relationships.entries];
  const passages = documents && new Set(passagePlaces(documents).map(({ passage }) => passage.id));
  const ids = nodes.entries.map(({ id, locate }) => ({ id, spot: locate() }));
  const citations = entries.flatMap((entry) => citationFaults(entry, passages));
  if (!documents) return [...repeatedIdFaults(ids), ...citations];
  const claims = claimsByPassage(entries.flatMap(({ record }) => record ?? []));
  return [
    ...repeatedIdFaults([...sourceIds(documents, sources.locate), ...ids]),
    ...citations,
    ...sourceFaults(documents, sources.locate),
    ...(nodes.isWhole && relationships.isWhole ? uncoveredFaults(documents, claims, sources.locate) : []),
  ];
}

function ontologyRules(draft: Draft, ontology: Ontology): Fault[] {
  const { questions, nodes, relationships } = draft;
  const labelsOf = ({ label, record }: (typeof nodes.entries)[number]) => [label, ...(record?.labels ?? [])];
  return [
    ...ontologyFaults(ontology, draft.ontology.locate),
    ...nodes.entries.flatMap((entry) => namingFaults(entry, ontology)),
    ...nodes.entries.flatMap((entry) => nodePropertyFaults(entry, allowedOfLabels(ontology, labelsOf(entry)))),
    ...relationships.entries.flatMap((entry) => {
      const definition = ontology.types[entry.type];
      return definition ? relationshipPropertyFaults(entry, definition) : [];
    }),
    ...questionFaults(questions.value?.questions ?? [], ontology, questions.locate),
    ...referenceFaults(draft, ontology),
  ];
}

/** Names of nodes that do not exist; a node in a file that could not be read is not called missing. */
function referenceFaults(
  { ontology: { locate }, opening, questions, nodes, relationships }: Draft,
  ontology: Ontology,
): Fault[] {
  const ids = new Set(nodes.entries.map(({ id }) => id));
  if (!nodes.isReadable) return [];
  return [
    ...endFaults(ontology, nodes.entries, relationships.entries),
    ...openingFaults(opening.value ?? {}, ids, opening.locate),
    ...poleFaults(ontology, ids, locate),
    ...askedNodeFaults(questions.value?.questions ?? [], ids, questions.locate),
  ];
}
