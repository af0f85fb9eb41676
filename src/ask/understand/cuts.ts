import type { Edge, Meaning, Use } from "./edges.ts";

/** What a phrase means; a noun of types ("the result") is a role in them, as in "to be the result of". */
export type Part =
  | Exclude<Meaning, { kind: "noun" | "act" | "fronted" | "split" | "possibly" | "changed" | "change" }>
  | { kind: "role"; uses: Use[] };

/** A way to cut the whole question into phrases. */
interface Cut {
  parts: Part[];
  cost: number;
}

/** So many ways are kept at each word. */
const mostCuts = 80;

/** The likeliest ways to cut all of the words into phrases with a meaning each; none where a word is left over. */
export function cuts(length: number, edges: Edge[]): Cut[] {
  const ending = Map.groupBy(withRoles(edges), ({ end }) => end);
  const upTo: Cut[][] = [[{ parts: [], cost: 0 }]];
  for (let at = 1; at <= length; at++) {
    const found = (ending.get(at) ?? []).flatMap(({ start, cost, part }) =>
      (upTo[start] ?? []).map((before) => ({ parts: [...before.parts, part], cost: before.cost + cost })),
    );
    upTo.push(found.sort((a, b) => a.cost - b.cost).slice(0, mostCuts));
  }
  return upTo[length] ?? [];
}

interface PartEdge {
  start: number;
  end: number;
  cost: number;
  part: Part;
}

function withRoles(edges: Edge[]): PartEdge[] {
  const nouns = new Map<string, PartEdge & { part: { kind: "role"; uses: Use[] } }>();
  return edges.flatMap(({ start, end, cost, meaning }): PartEdge[] => {
    if (meaning.kind === "act" || meaning.kind === "fronted" || meaning.kind === "possibly") return [];
    if (meaning.kind === "split") return [];
    if (meaning.kind === "changed" || meaning.kind === "change") return [];
    if (meaning.kind !== "noun") return [{ start, end, cost, part: meaning }];
    const { type, having } = meaning;
    const use: Use = { type, reverse: meaning.end === "to", ...(having && { having }) };
    const key = `${start} ${end} ${meaning.end} ${JSON.stringify(having)}`;
    const known = nouns.get(key);
    known?.part.uses.push(use);
    if (known) return [];
    const edge = { start, end, cost, part: { kind: "role" as const, uses: [use] } };
    nouns.set(key, edge);
    return [edge];
  });
}
