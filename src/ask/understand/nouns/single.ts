import { best, type Found } from "../chart.ts";
import type { Head, Rules } from "../rules.ts";
import { isTold } from "../told.ts";
import { closed } from "./complements.ts";
import { bare, pronoun, sided } from "./heads.ts";
import { compound, modified } from "./modifiers.ts";
import { tails } from "./tails.ts";

/** One thing with all that stands before and after its noun: "the secret talks that Oman mediated". */
export function single(rules: Rules, at: number): Found<Head>[] {
  const heads = [...bare(rules, at), ...modified(rules, at), ...pronoun(rules, at)].flatMap((head) =>
    sided(rules, head),
  );
  const one = best(
    heads.flatMap((head) => [...closed(head), ...tails(rules, head).flatMap(closed)]),
    40,
  );
  const meant = one.map((whole) => definite(rules, at, whole));
  return best([...meant, ...meant.flatMap((whole) => compound(rules, whole))], 40);
}

/** "the agreement", after a question about just one: that one. */
function definite({ chart: { words }, theOnly }: Rules, at: number, head: Found<Head>): Found<Head> {
  const { things, rank } = head.value;
  if (rank || things.labels.length === 0 || isTold(things) || words[at]?.plain !== "the") return head;
  const only = theOnly(things.labels);
  return only ? { ...head, value: { ...head.value, things: only } } : head;
}
