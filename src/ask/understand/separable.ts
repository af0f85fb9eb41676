import type { Edge, Phrase, Use } from "./edges.ts";
import type { Word } from "./words.ts";

/** A verb of several words, of which what it is said of may part the first from the rest. */
export interface Separable {
  stems: string[];
  uses: Use[];
}

const costs = { split: 0.05 };
/** So many words may stand between. */
const mostBetween = 8;

/** Of all phrases the verbs that may be parted: "set *it* in motion", "call *the talks* off", not "withdraw *it* from", nor passives. */
export const separableVerbs = (phrases: Phrase[], prepositions: ReadonlySet<string>): Separable[] =>
  phrases.flatMap(({ stems, meaning }) =>
    meaning.kind === "verb" &&
    !meaning.afterBe &&
    stems[0] !== "be" &&
    (stems.length > 2 || (stems.length === 2 && !prepositions.has(stems[1] ?? "")))
      ? [{ stems, uses: meaning.uses }]
      : [],
  );

/** Where such a verb begins, and the rest of it further on. */
export function separableEdges(words: Word[], verbs: ReadonlyMap<string, Separable[]>): Edge[] {
  return words.flatMap((first, start) =>
    (verbs.get(first.stem) ?? []).flatMap(({ stems: [, ...rest], uses }) =>
      Array.from({ length: mostBetween }, (_, between) => start + 2 + between).flatMap((at): Edge[] => {
        if (!rest.every((stem, index) => words[at + index]?.stem === stem)) return [];
        const end = at + rest.length;
        return [
          { start, end: start + 1, cost: costs.split, meaning: { kind: "split", uses, rest: { at, end } } },
          { start: at, end, cost: 0, meaning: { kind: "rest" } },
        ];
      }),
    ),
  );
}

/** "Brought it back in 2025" is not "in times back in 2025": what says nothing but when does not take the rest of a verb away. */
export const withoutCut = (edges: Edge[], parted: Edge[]): Edge[] => {
  const rests = parted.filter(({ meaning }) => meaning.kind === "rest");
  const cuts = ({ start, end }: Edge) => rests.some((rest) => rest.start === start && rest.end < end);
  return edges.filter((edge) => !["span", "filler"].includes(edge.meaning.kind) || !cuts(edge));
};
