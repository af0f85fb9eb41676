import { type PassagePlace, passagePlaces, type SourceList } from "../../src/domain/sources.ts";

/** A passage's place, by its id. */
export function placeOf(sources: SourceList | undefined, id: string): PassagePlace | undefined {
  return passagePlaces(sources?.documents ?? []).find(({ passage }) => passage.id === id);
}

/** The passages before and after one, in the order of the documents. */
export function around(sources: SourceList | undefined, id: string): { before?: string; after?: string } {
  const ids = passagePlaces(sources?.documents ?? []).map(({ passage }) => passage.id);
  const at = ids.indexOf(id);
  if (at < 0) return {};
  return { before: ids[at - 1], after: ids[at + 1] };
}

/** Passages gathered by their section, both in the order of the documents; unknown ones left out. */
export function bySection(sources: SourceList | undefined, ids: string[]): PassagePlace[][] {
  const wanted = new Set(ids);
  const places = passagePlaces(sources?.documents ?? []).filter(({ passage }) => wanted.has(passage.id));
  return [...Map.groupBy(places, ({ section }) => section).values()];
}
