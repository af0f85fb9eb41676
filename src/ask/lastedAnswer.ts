import type { Ontology } from "../domain/ontology.ts";
import { periodOf } from "../domain/period.ts";
import type { Reading } from "../domain/reading.ts";
import { answerAbout } from "./aboutAnswer.ts";
import { durationOf } from "./answerTimes.ts";
import { list } from "./grammar.ts";
import type { Lookups } from "./lookups.ts";
import { nameOf } from "./names.ts";
import type { Identity } from "./statement.ts";
import { type Bare, verdict } from "./thingsAnswer.ts";

type Comparison = Extract<Reading, { ask: "comparison" }>;

/** Whether one thing lasted longer than another, in whole years as the document gives them: no where both took as many. */
export async function answerLasted(
  { ids, lasted }: Comparison & { lasted: NonNullable<Comparison["lasted"]> },
  ontology: Ontology,
  identity: Identity,
  lookups: Lookups,
): Promise<Bare> {
  const both = await answerAbout({ ask: "about", ids }, ontology, identity, lookups);
  const nodes = (await Promise.all(ids.map((id) => lookups.node(id)))).map(({ node }) => node);
  const [one, other] = nodes.flatMap((node) => {
    const period = periodOf(ontology, node);
    return period ? [{ ...durationOf(period), name: nameOf(node, ontology) }] : [];
  });
  if (!one || !other) return { ...both, status: "nothing", answers: [], sentence: "" };
  const isSo = lasted === "longer" ? one.years > other.years : one.years < other.years;
  const said = list([one, other].map(({ name, words }) => `${name} (${words})`));
  return { ...both, ...verdict(isSo, `They lasted: ${said}.`) };
}
