import type { Fault } from "./errors.ts";
import { passagePlaces, type SourceDocument } from "./sources.ts";
import type { Locate } from "./yamlFile.ts";

/** How many claims rest on each passage: summaries of nodes and claims of relationships. */
export function claimsByPassage(cited: { sources?: string[] | undefined }[]): Map<string, number> {
  const claims = new Map<string, number>();
  for (const passage of cited.flatMap(({ sources }) => sources ?? [])) {
    claims.set(passage, (claims.get(passage) ?? 0) + 1);
  }
  return claims;
}

/** No passage is left out in silence: under each rests a claim, or it says why none does. */
export function uncoveredFaults(documents: SourceDocument[], claims: Map<string, number>, locate: Locate): Fault[] {
  return passagePlaces(documents).flatMap(({ document, section, passage, paragraph }) => {
    const sections = ["documents", documents.indexOf(document), "sections", document.sections.indexOf(section)];
    const path = [...sections, "passages", paragraph - 1];
    const count = claims.get(passage.id) ?? 0;
    const silent = `${passage.id}: no claim rests on it; add one, or say why under "uncovered"`;
    const needless = `${passage.id}: says why no claim rests on it, but ${count === 1 ? "one does" : `${count} do`}`;
    if (count === 0 && !passage.uncovered) return [{ ...locate(...path), message: silent }];
    return count > 0 && passage.uncovered ? [{ ...locate(...path, "uncovered"), message: needless }] : [];
  });
}
