import { periodInWords } from "../../../src/domain/dates.ts";
import type { Ontology } from "../../../src/domain/ontology.ts";
import { filtersText as text } from "../../text/filters.ts";
import { capitalised, spaced } from "../names.ts";
import type { ByProperty, Filter, Part } from "./filter.ts";

/** A filter in words, as its chip and the log have it: "Negotiations: status “halted”". */
export function filterWords(filter: Filter, ontology: Ontology): string {
  if (filter.by === "degree") return text.degree(filter.least, filter.most);
  if (filter.by === "passages") return text.passages(filter.title);
  const words = testWords(filter);
  const isOpenToAll = filter.orMissing && filter.test.is !== "present" && filter.test.is !== "missing";
  return text.about(capitalised(partWords(filter.part, ontology)), isOpenToAll ? text.orMissing(words) : words);
}

/** "negotiations", "mediated". */
export function partWords({ kind, name }: Part, ontology: Ontology): string {
  if (kind === "label") return ontology.labels[name]?.plural ?? name;
  return ontology.types[name]?.reads ?? spaced(name).toLowerCase();
}

/** A property's name as words. */
export function propertyWords(name: string): string {
  return spaced(name);
}

function testWords({ property, test }: ByProperty): string {
  const name = propertyWords(property);
  switch (test.is) {
    case "number":
      return rangeWords(name, test.from, test.to);
    case "day":
      return rangeWords(name, dayWords(test.from), dayWords(test.to));
    case "terms":
      return text.terms(name, test.terms);
    case "contains":
      return text.contains(name, test.words);
    case "present":
    case "missing":
      return text[test.is](name);
  }
}

function rangeWords(name: string, from: string | undefined, to: string | undefined): string {
  return from === undefined && to === undefined ? text.anyRange(name) : text.range(name, from, to);
}

function dayWords(day: string | undefined): string | undefined {
  return day === undefined ? undefined : periodInWords(day, undefined, "day");
}
