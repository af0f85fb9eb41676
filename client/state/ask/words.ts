import { computed } from "@preact/signals";
import type { Answer } from "../../../src/domain/answer.ts";
import { mainLabel } from "../../../src/domain/ontology.ts";
import { isWritten } from "../names.ts";
import { ontology, picture, questions, schema, timeline } from "../session.ts";
import type { Words } from "./chips.ts";

/** The labels that things of the open graph can be asked for by, in the ontology's order. */
const askedLabels = computed(() => {
  const counted = new Set(schema.value?.labels.flatMap(({ label, count }) => (count > 0 ? label : [])));
  return Object.keys(ontology.value.labels).filter((label) => counted.has(label) && !isWritten(ontology.value, label));
});

const datedLabels = computed(() => new Set(timeline.value.items.flatMap(({ labels }) => labels)));

/** What the chips of a reading are written with: the names that came with it, else those of the picture. */
export function wordsOf({ reading, subgraph }: Pick<Answer, "reading" | "subgraph">): Words {
  const nodes = [...subgraph.nodes, ...picture.value.graph.nodes];
  return {
    ontology: ontology.value,
    questions: questions.value,
    nameOf: (id) => reading?.names[id] ?? id,
    labelsOf: (id) => nodes.find((node) => node.id === id)?.labels ?? [],
    labels: askedLabels.value,
    isDated: (label) => datedLabels.value.has(label),
  };
}

/** The label under which others like it are found. */
export function kindOf(labels: string[]): string | undefined {
  return mainLabel(ontology.value, labels);
}
