import type { Fault } from "./errors.ts";
import type { Section, SourceDocument } from "./sources.ts";
import type { Locate, Spot } from "./yamlFile.ts";

/** Whether documents, sections and passages are numbered and named in order. */
export function sourceFaults(documents: SourceDocument[], locate: Locate): Fault[] {
  return documents.flatMap((document, d) =>
    document.sections.flatMap((section, s) => [
      ...numberFaults(document, section, s, locate("documents", d, "sections", s, "number")),
      ...section.passages.flatMap(({ id }, p) =>
        passageFaults(section, id, p, locate("documents", d, "sections", s, "passages", p, "id")),
      ),
    ]),
  );
}

function numberFaults(document: SourceDocument, section: Section, index: number, spot: Spot): Fault[] {
  if (section.number === index + 1) return [];
  const message = `${section.id}: is section ${index + 1} of ${document.id}, but its number is ${section.number}`;
  return [{ ...spot, message }];
}

function passageFaults(section: Section, id: string, index: number, spot: Spot): Fault[] {
  const expected = `${section.id}.p${index + 1}`;
  return id === expected ? [] : [{ ...spot, message: `${id}: its place makes it ${expected}` }];
}

/** Every id of documents, sections and passages, with its spot; they share one space with the ids of nodes. */
export function sourceIds(documents: SourceDocument[], locate: Locate): { id: string; spot: Spot }[] {
  return documents.flatMap((document, d) => [
    { id: document.id, spot: locate("documents", d, "id") },
    ...document.sections.flatMap((section, s) => [
      { id: section.id, spot: locate("documents", d, "sections", s, "id") },
      ...section.passages.map(({ id }, p) => ({
        id,
        spot: locate("documents", d, "sections", s, "passages", p, "id"),
      })),
    ]),
  ]);
}
