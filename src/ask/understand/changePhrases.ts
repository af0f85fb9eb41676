import type { Named } from "../../domain/named.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Phrase } from "./edges.ts";
import type { Wording } from "./words.ts";

/** What effects changed, and how things change: "the rial", "lose value". */
export function changePhrases(named: Named[], lexicon: Lexicon, wording: Wording): Phrase[] {
  const changed = named.flatMap(({ id, changed = [] }) => changed.map((noun) => ({ id, noun })));
  const nouns = Map.groupBy(changed, ({ noun }) => wording.stems(noun).join(" "));
  return [
    ...[...nouns].map(([key, same]) => ({
      stems: key.split(" "),
      meaning: { kind: "changed" as const, ids: [...new Set(same.map(({ id }) => id))] },
      cost: 0,
    })),
    ...waysOf(lexicon, wording),
  ];
}

const made = new WeakMap<Wording, Phrase[]>();

/** Made once: a large graph has other names for each question, but the same words. */
function waysOf({ changes }: Lexicon, wording: Wording): Phrase[] {
  const known =
    made.get(wording) ??
    Object.entries(changes).flatMap(([name, phrases]) =>
      phrases.map((phrase) => ({ stems: wording.stems(phrase), meaning: { kind: "change" as const, name }, cost: 0 })),
    );
  made.set(wording, known);
  return known;
}
