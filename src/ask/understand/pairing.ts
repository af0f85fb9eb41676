import type { Edge } from "./edges.ts";
import type { Word } from "./words.ts";

const cost = 0.15;

/**
 * A question may ask for pairs: "Who mediated which talks?", "What led to what?" Its second question word is read as "any",
 * so that the things of the first come with what they stand to; only where another question word stands first.
 */
export function pairing(typed: Word[], edges: Edge[]): Edge[] {
  const last = typed.length - 1;
  const isAsking = (at: number) =>
    edges.some(
      ({ start, end, meaning }) =>
        start === at && end === at + 1 && meaning.kind === "op" && ["which", "who"].includes(meaning.name),
    );
  const isLabel = (at: number) => edges.some(({ start, meaning }) => start === at && meaning.kind === "label");
  const first = typed.findIndex((_, at) => isAsking(at));
  return typed.flatMap((_, at): Edge[] => {
    if (at < first + 2 || !isAsking(at)) return [];
    const edge = { start: at, end: at + 1, cost };
    if (at === last) return [{ ...edge, meaning: { kind: "label", labels: [] } }];
    return isLabel(at + 1) ? [{ ...edge, meaning: { kind: "filler" } }] : [];
  });
}
