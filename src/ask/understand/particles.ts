import type { Phrases } from "./lattice.ts";
import type { Word } from "./words.ts";

/** Nobody says more between the two parts of a verb. */
const mostBetween = 5;

/** What may stand apart from its verb. */
const particles = new Set("back out off up down away together on over in".split(" "));

/** "bring the talks back", "called the negotiations off": the question with the two parts of its verb together. */
export function withParticle(typed: Word[], { starting }: Phrases, ledBy: string[]): string[] {
  const isVerb = (first: string, second: string) =>
    starting
      .get(first)
      ?.some(({ stems, meaning }) => meaning.kind === "verb" && stems.length === 2 && stems[1] === second) ?? false;
  return typed.flatMap((verb, at) => {
    const end = typed.findIndex(
      ({ plain, stem }, other) =>
        other > at + 1 && other <= at + 1 + mostBetween && particles.has(plain) && isVerb(verb.stem, stem),
    );
    const particle = typed[end];
    if (!particle) return [];
    const [before, between, after] = [typed.slice(0, at + 1), typed.slice(at + 1, end), typed.slice(end + 1)];
    const join = (...words: Word[][]) => words.flatMap((some) => some.map(({ text }) => text)).join(" ");
    const together = join(before, [particle], between, after);
    // "pulled the country out of the deal": who pulled out of it and acted for the country.
    const acting =
      after[0]?.plain === "of" ? ledBy.map((led) => `${join(before, [particle], after)} ${led} ${join(between)}`) : [];
    return [...acting, together];
  });
}
