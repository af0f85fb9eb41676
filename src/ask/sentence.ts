import type { Ontology } from "../domain/ontology.ts";
import type { Fact } from "./facts.ts";
import { grouped } from "./groups.ts";
import { inFull } from "./inFull.ts";
import { nameOf, nameWithDates } from "./names.ts";
import { summary } from "./summary.ts";

const most = { sentences: 6, characters: 500 };

/**
 * Says facts in words: all of them where they are few, without the conditions where only that makes them few, else how many
 * there are and how far they reach. `conditions` are facts of the things asked for that are no answers themselves: what the
 * talks were about whose mediators are asked for.
 */
export function sentence(facts: Fact[], ontology: Ontology, conditions: Fact[] = []): string {
  const all = [...facts, ...conditions];
  if (all.length === 0) return "The table has what was found.";
  const own = facts.length > 0 ? facts : all;
  const whole = inFewWords(all, ontology);
  if (whole) return whole;
  const first = own.length < all.length && inFewWords(own, ontology);
  return first ? `${first} The table has the rest.` : withDatesOnce(summary(own, ontology).join(" "), own, ontology);
}

/** Undefined where that takes too many words. */
function inFewWords(facts: Fact[], ontology: Ontology): string | undefined {
  const sentences = inFull(grouped(facts), ontology);
  const told = withDatesOnce(sentences.join(" "), facts, ontology);
  return sentences.length <= most.sentences && told.length <= most.characters ? told : undefined;
}

/** Dates are told where something is first named, and not again. */
function withDatesOnce(text: string, facts: Fact[], ontology: Ontology): string {
  const nodes = new Set(facts.flatMap(({ subject, object }) => [subject, object]));
  return [...nodes].reduce((words, node) => {
    const dated = nameWithDates(node, ontology);
    const [first = "", ...later] = words.split(dated);
    return later.length === 0 ? words : first + dated + later.join(nameOf(node, ontology));
  }, text);
}
