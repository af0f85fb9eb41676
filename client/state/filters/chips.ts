import type { Ontology } from "../../../src/domain/ontology.ts";
import { filtersText as text } from "../../text/filters.ts";
import type { Action } from "../action.ts";
import { countedLabels } from "../legend.ts";
import { type Picture, unfiltered } from "../picture.ts";
import { type Filter, subjectOf } from "./filter.ts";
import { filtered } from "./filtered.ts";
import { filterWords, partWords } from "./filterWords.ts";

/** Something that leaves a part of the picture out, with what takes it back. */
export interface Chip {
  key: string;
  words: string;
  /** How many nodes, or relationships, it leaves out by itself. */
  hides?: number;
  /** Left out where the legend or the reader's hand did it. */
  filter?: Filter;
  back: Action;
}

/** So many rows of the legend are named, more are counted. */
const named = 3;

export function chipsOf(picture: Picture, ontology: Ontology): Chip[] {
  const { hidden, filters, graph } = picture;
  const labels = new Set(graph.nodes.flatMap((node) => countedLabels(ontology, node.labels)));
  const types = new Set(graph.relationships.map(({ type }) => type));
  return [
    ...filters.map((filter) => filterChip(filter, picture, ontology)),
    ...hidden.basis.map(
      (basis): Chip => ({ key: basis, words: text.bar.basis[basis], back: { do: "toggleBasis", basis } }),
    ),
    ...rowChips("labels", hidden.labels, labels, ontology),
    ...rowChips("types", hidden.types, types, ontology),
    ...(hidden.nodes.length > 0
      ? [{ key: "hand", words: text.bar.byHand(hidden.nodes.length), back: { do: "showHidden" } as const }]
      : []),
  ];
}

function filterChip(filter: Filter, picture: Picture, ontology: Ontology): Chip {
  const subject = subjectOf(filter);
  return {
    key: subject,
    words: filterWords(filter, ontology),
    hides: hiddenBy(filter, picture, ontology),
    filter,
    back: { do: "unfilter", subject },
  };
}

function hiddenBy(filter: Filter, picture: Picture, ontology: Ontology): number {
  const all = unfiltered(picture, ontology);
  const left = filtered(all, [filter]);
  const what = filter.by === "property" && filter.part.kind === "type" ? "relationships" : "nodes";
  return all[what].length - left[what].length;
}

/** Rows of the legend that are switched off and have something in the picture. */
function rowChips(part: "labels" | "types", hidden: string[], present: Set<string>, ontology: Ontology): Chip[] {
  const off = hidden.filter((name) => present.has(name));
  const kind = part === "labels" ? "label" : "type";
  if (off.length > named) {
    const except = hidden.filter((name) => !present.has(name));
    return [{ key: part, words: text.bar.rows[part](off.length), back: { do: "showAll", part, except } }];
  }
  return off.map((name) => ({
    key: `${kind} ${name}`,
    words: text.bar.row(partWords({ kind, name }, ontology)),
    back: { do: "toggle", part, name },
  }));
}
