/**
 * What is said above the picture of a database that nobody seeded: what somebody wrote of it in an ontology file, and
 * how much of it is drawn.
 */
export function strangersWords(introduction: string, drawn: string | undefined): string {
  return [introduction, drawn].filter(Boolean).join(" ");
}
