import type { Ontology } from "../../domain/ontology.ts";
import { emptyLabel, emptyType, guessLabel, guessType } from "./definitions.ts";
import type { GraphFacts } from "./facts.ts";
import { guessColours } from "./looks.ts";
import type { OntologyFile } from "./ontologyFile.ts";

/** So many types are drawn in colour; more would be no help to tell them apart. */
const drawn = 8;

/** Nobody can guess what a graph is about: only a file says so. */
const introduction = { wide: "", tall: "" };

/** How a database that nobody described is drawn and read; what a file says of it goes first. */
export function guessOntology(database: string, { labels, types }: GraphFacts, file?: OntologyFile): Ontology {
  const colours = guessColours(labels.map(({ name }) => name));
  const commonest = new Set(rarestFirst(types).slice(-drawn));
  const guessed: Ontology = {
    title: database,
    introduction,
    // Of several labels the rarest says most, so it decides how a node looks.
    labels: byName(rarestFirst(labels).map((facts) => [facts.name, guessLabel(facts, colours.get(facts.name))])),
    types: byName(types.map((facts) => [facts.name, guessType(facts, commonest.has(facts))])),
  };
  return file ? withFile(guessed, file) : guessed;
}

const rarestFirst = <Item extends { name: string; count: number }>(items: Item[]) =>
  items.toSorted((one, other) => one.count - other.count || (one.name < other.name ? -1 : 1));

/** The labels of the file come first and in its order, since that decides which of several gives the mark. */
function withFile(guessed: Ontology, { labels, types, ...rest }: OntologyFile): Ontology {
  return {
    ...guessed,
    ...rest,
    labels: overridden(guessed.labels, labels, emptyLabel),
    types: overridden(guessed.types, types, emptyType),
  };
}

function overridden<Definition extends object>(
  guessed: Record<string, Definition>,
  given: Record<string, Partial<Definition>>,
  empty: (name: string) => Definition,
): Record<string, Definition> {
  const first = Object.entries(given).map(([name, some]): [string, Definition] => {
    const known = Object.hasOwn(guessed, name) ? guessed[name] : undefined;
    return [name, { ...(known ?? empty(name)), ...some }];
  });
  const others = Object.entries(guessed).filter(([name]) => !Object.hasOwn(given, name));
  return byName([...first, ...others]);
}

// From entries, because "__proto__" is a name like any other.
const byName = <Definition>(entries: [string, Definition][]): Record<string, Definition> => Object.fromEntries(entries);
