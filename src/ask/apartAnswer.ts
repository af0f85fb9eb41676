import type { Ontology } from "../domain/ontology.ts";
import { periodOf } from "../domain/period.ts";
import type { Reading } from "../domain/reading.ts";
import { answerAbout } from "./aboutAnswer.ts";
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
      const { start = "", end = "" } = periodOf(ontology, node) ?? {};
      return start !== "" && yearOf(start) === yearOf(end) ? [{ node, year: yearOf(start) }] : [];
    })
    .toSorted((one, other) => one.year - other.year);
  const [first, second] = dated;
  if (!first || !second) return { ...both, status: "nothing", answers: [], sentence: "" };
  const years = second.year - first.year;
  const words = years === 0 ? "less than a year" : `${years} ${years === 1 ? "year" : "years"}`;
  const names = [first, second].map(({ node }) => nameWithDates(node, ontology));
  return {
    ...both,
    sentence: `${years === 0 ? "Less than a year" : words}, from ${names.join(" to ")}.`,
    value: { kind: "duration", years, words },
  };
}

const yearOf = (day: string) => Number(day.slice(0, 4));
