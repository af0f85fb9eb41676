import type { Ontology } from "../domain/ontology.ts";
import type { Fact } from "./facts.ts";
import { grouped } from "./groups.ts";
import { inFull } from "./inFull.ts";
import { nameOf, nameWithDates } from "./names.ts";
import { summary } from "./summary.ts";

const most = { sentences: 6, characters: 500 };

/** Says facts in words: all of them where they are few, else how many there are and how far they reach. */
export function sentence(facts: Fact[], ontology: Ontology): string {
  if (facts.length === 0) return "The table has what was found.";
  const sentences = inFull(grouped(facts), ontology);
  const told = withDatesOnce(sentences.join(" "), facts, ontology);
  if (sentences.length <= most.sentences && told.length <= most.characters) return told;
  return withDatesOnce(summary(facts, ontology).join(" "), facts, ontology);
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
