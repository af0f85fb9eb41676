import type { Ontology } from "../../domain/ontology.ts";

/** Of labels that are all for what happens between the two poles, or comes of nothing else, those that are its own: talks. */
export function betweenTwo({ composition, types }: Ontology, labels: string[]): string[] {
  const isOwn = (label: string) => label === composition?.ring;
  const results = Object.values(types).flatMap(({ from, to, brings }) => (brings && from.every(isOwn) ? to : []));
  return labels.every((label) => isOwn(label) || results.includes(label)) ? labels.filter(isOwn) : [];
}
