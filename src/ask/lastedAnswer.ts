import type { Ontology } from "../domain/ontology.ts";
import { type Period, periodOf } from "../domain/period.ts";
import type { Reading } from "../domain/reading.ts";
import { answerAbout } from "./aboutAnswer.ts";
import { durationOf } from "./answerTimes.ts";
import { list } from "./grammar.ts";
import type { Lookups } from "./lookups.ts";
import { nameOf } from "./names.ts";
import type { Identity } from "./statement.ts";
import { type Bare, verdict } from "./thingsAnswer.ts";

type Comparison = Extract<Reading, { ask: "comparison" }>;

/** Whether one thing lasted longer than another, as far as the document gives their dates; no where both lasted as long. */
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
    return period ? [{ ...durationOf(period), length: lengthOf(period), name: nameOf(node, ontology) }] : [];
  });
  if (!one || !other) return { ...both, status: "nothing", answers: [], sentence: "" };
  const isSo = lasted === "longer" ? one.length > other.length : one.length < other.length;
  const said = list([one, other].map(({ name, words }) => `${name} (${words})`));
  return { ...both, ...verdict(isSo, `They lasted: ${said}.`) };
}

/** Whole months, and days beyond them, as one number that grows with both, like the length that a statement ranks by. */
function lengthOf({ start, end }: Period): number {
  const [year = 0, month = 0, day = 0] = start.split("-").map(Number);
  const [lastYear = 0, lastMonth = 0, lastDay = 0] = end.split("-").map(Number);
  return ((lastYear - year) * 12 + lastMonth - month) * 32 + lastDay - day;
}
