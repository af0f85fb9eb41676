import { best, type Found } from "../chart.ts";
import type { Head, Rules } from "../rules.ts";
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
  return best([...one, ...one.flatMap((whole) => compound(rules, whole))], 40);
}
