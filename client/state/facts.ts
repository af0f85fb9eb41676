import type { Ontology } from "../../src/domain/ontology.ts";
import { type Properties, textsOf, type Value } from "../../src/domain/value.ts";
import { capitalised, knownLabels, spaced } from "./names.ts";
import { precise } from "./precise.ts";
import { isWebAddress } from "./webAddress.ts";
import { inWords } from "./words.ts";

/** A property in words; `links` are the addresses that its value is. */
export interface Fact {
  name: string;
  words: string;
  links: string[];
}

interface Described {
  labels: string[];
  properties: Properties;
}

/** What every node of a graph folder may have, shown elsewhere. */
const elsewhere = new Set(["id", "name", "aliases", "summary", "sources", "basis", "reason", "note", "claim"]);
const dates = new Set(["start", "end", "precision", "unnamed"]);

/** Of a graph folder's node, the properties that its labels name. */
export function factsOf(ontology: Ontology, { labels, properties }: Described): Fact[] {
  const named = knownLabels(ontology, labels).flatMap((label) => Object.keys(ontology.labels[label]?.properties ?? {}));
  const names = named.length > 0 || "summary" in properties ? named : Object.keys(properties);
  const captions = captionsOf(ontology, labels);
  return [...new Set(names)]
    .filter((name) => !elsewhere.has(name) && !dates.has(name) && !captions.includes(name))
    .flatMap((name) => factOf(capitalised(spaced(name).toLowerCase()), properties[name]));
}

/**
 * All that a stranger's node or relationship has, under its own names: the properties that say where it is written
 * apart from the rest.
 */
export function strangersFacts(
  properties: Properties,
  evidence: string[],
  captions: string[],
): Record<"facts" | "written", Fact[]> {
  const names = Object.keys(properties);
  const dated = precise(properties);
  const facts = names.filter((name) => !evidence.includes(name) && !captions.includes(name));
  const written = evidence.filter((name) => names.includes(name));
  const told = (list: string[]) => list.flatMap((name) => factOf(name, dated[name]));
  return { facts: told(facts), written: told(written) };
}

export function captionsOf(ontology: Ontology, labels: string[]): string[] {
  return labels.flatMap((label) => ontology.labels[label]?.caption ?? []);
}

function factOf(name: string, value: Value | undefined): Fact[] {
  const words = inWords(value);
  return words === "" ? [] : [{ name, words, links: linksIn(value) }];
}

function linksIn(value: Value | undefined): string[] {
  const texts = textsOf(value);
  return texts.length > 0 && texts.every(isWebAddress) ? texts : [];
}
