import type { Ontology } from "../../domain/ontology.ts";

/** Whether labels are all for what happens between the two poles: the talks, and what comes of nothing but talks. */
export function betweenTwo({ composition, types }: Ontology): (labels: string[]) => boolean {
  const ring = composition?.ring ?? "";
  const results = Object.values(types).flatMap(({ from, to, brings }) =>
    brings && from.every((label) => label === ring) ? to : [],
  );
  return (labels) => labels.includes(ring) && labels.every((label) => label === ring || results.includes(label));
}
