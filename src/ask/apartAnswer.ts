import type { Ontology } from "../domain/ontology.ts";
import { periodOf } from "../domain/period.ts";
import type { Reading } from "../domain/reading.ts";
import { answerAbout } from "./aboutAnswer.ts";
import { elapsed } from "./elapsed.ts";
import { upperFirst } from "./grammar.ts";
import type { Lookups } from "./lookups.ts";
import { nameWithDates } from "./names.ts";
import type { Identity } from "./statement.ts";
import type { Bare } from "./thingsAnswer.ts";

/** How many years it was from one thing to another: told only where each was in one year, else it depends on what is counted. */
export async function answerApart(
  { ids }: Extract<Reading, { ask: "comparison" }>,
  ontology: Ontology,
  identity: Identity,
  lookups: Lookups,
): Promise<Bare> {
  const both = await answerAbout({ ask: "about", ids }, ontology, identity, lookups);
  const nodes = (await Promise.all(ids.map((id) => lookups.node(id)))).map(({ node }) => node);
  const dated = nodes
    .flatMap((node) => {
      const period = periodOf(ontology, node);
      return period ? [{ node, period }] : [];
    })
    .toSorted((one, other) => (one.period.start < other.period.start ? -1 : 1));
  const [first, second] = dated;
  const value = first && second && elapsed(first.period, second.period);
  if (!value) return { ...both, status: "nothing", answers: [], sentence: "" };
  const names = dated.map(({ node }) => nameWithDates(node, ontology));
  return { ...both, sentence: `${upperFirst(value.words)}, from ${names.join(" to ")}.`, value };
}
