import type { Ontology } from "../domain/ontology.ts";
import type { Condition, ThingsReading } from "../domain/reading.ts";
import { list } from "./grammar.ts";
import type { Bare } from "./thingsAnswer.ts";
import { verdict } from "./thingsAnswer.ts";

const mostNames = 4;

/** Whether the last condition holds of all that the others describe; where it holds of none, nothing is said. */
export async function answerEvery(
  { find, denied }: ThingsReading,
  ontology: Ontology,
  again: (reading: ThingsReading) => Promise<Bare>,
): Promise<Bare> {
  const listed = (where: Condition[]) => again({ ask: "things", want: "list", find: { ...find, where } });
  const last = find.where.at(-1);
  const all = await listed(find.where.slice(0, -1));
  const some = await listed([...find.where, ...(last ? unmixed(last, find.labels, ontology) : [])]);
  if (some.status !== "answered") return some;
  const such = new Set(some.answers.map(({ id }) => id));
  const others = all.answers.filter(({ id }) => !such.has(id)).map(({ name }) => name);
  if (others.length === 0) return { ...some, ...verdict(!denied, some.sentence) };
  const said = `Not all: ${some.sentence} Nothing of the kind is said of ${list(others, mostNames)}.`;
  return { ...some, ...verdict(denied === true, said) };
}

/** All talks were indirect only if none was direct as well. */
function unmixed(condition: Condition, labels: string[], { labels: known }: Ontology): Condition[] {
  if (!("property" in condition) || condition.not) return [];
  const { property, values } = condition;
  const denying = labels.flatMap((label) => values.flatMap((value) => known[label]?.contrary[property]?.[value] ?? []));
  return denying.length > 0 ? [{ property, values: [...new Set(denying)], not: true }] : [];
}

/** Whether what is said of a thing is said of no other. Who acted for it, or for whom it acted, is no other. */
export async function answerSole(
  { find, denied }: ThingsReading,
  { types, labels: kinds }: Ontology,
  again: (reading: ThingsReading) => Promise<Bare>,
): Promise<Bare> {
  const { ids = [], where } = find;
  const own = await again({ ask: "things", want: "whether", find });
  if (own.status !== "answered") return own;
  const agency = Object.keys(types).filter((type) => types[type]?.acts);
  const same: Condition[] =
    agency.length > 0
      ? [{ related: { types: agency, direction: "any", to: { labels: [], ids, where: [] } }, not: true }]
      : [];
  // Of who did it no other is an event that led to it.
  const who = Object.keys(kinds).filter((label) => kinds[label]?.who);
  const isWho =
    find.labels.length === 0 &&
    own.subgraph.nodes
      .filter(({ id }) => ids.includes(id))
      .every(({ labels }) => labels.some((label) => who.includes(label)));
  const others = await again({
    ask: "things",
    want: "list",
    find: { labels: isWho ? who : find.labels, where: [...where, { ids, not: true }, ...same] },
  });
  if (others.status === "answered") return { ...others, ...verdict(denied === true, `Not only: ${others.sentence}`) };
  return { ...own, ...verdict(!denied, `${own.sentence.replace("Yes. ", "")} No other is named.`) };
}
