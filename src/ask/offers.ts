import type { Answer, Offer } from "../domain/answer.ts";
import { emptySubgraph } from "../domain/graph.ts";
import type { RelationCount } from "../domain/neighbours.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Reading, Related, Things, ThingsReading } from "../domain/reading.ts";
import { byFrequency } from "./frequency.ts";
import type { Lookups } from "./lookups.ts";
import { nameOf } from "./names.ts";
import { offerWords } from "./offerWords.ts";
import { tailsOf, topicsCalled, typedWords } from "./topics.ts";

/** What offering needs to know of a node. */
interface Topic {
  id: string;
  name: string;
}

/** Questions about a node, those with most to tell first; each has an answer, for the graph has such relationships. */
export function questionsAbout({ id, name }: Topic, relations: RelationCount[], ontology: Ontology): Offer[] {
  return relations.flatMap(({ type, direction }) => {
    const definition = ontology.types[type];
    if (!definition?.cited) return [];
    const ends = direction === "out" ? definition.to : definition.from;
    const words = offerWords({ definition, direction, name }, ontology);
    const labels = ends.includes("Entity") ? [] : ends;
    const related: Related = { types: [type], direction, to: { labels: [], ids: [id], where: [] } };
    return [{ words, reading: listOf({ labels, where: [{ related: turned(related) }] }) }];
  });
}

/** Seen from the other end. */
const turned = (related: Related): Related => ({ ...related, direction: related.direction === "out" ? "in" : "out" });

const listOf = (find: Things): ThingsReading => ({ ask: "things", want: "list", find });

/** What is hidden until asked for is named by a clause, and nothing to ask about. */
const isTopic =
  ({ labels: known }: Ontology) =>
  ({ labels }: { labels: string[] }) =>
    !labels.some((label) => known[label]?.hidden);

const most = { topics: 3, each: 2, offered: 4 };

/** What is spoken of most where there is no answer. */
function spokenOf({ near }: Answer, ontology: Ontology): Topic[] {
  const { nodes, relationships } = near?.subgraph ?? emptySubgraph;
  const ends = byFrequency(relationships.flatMap(({ from, to }) => [from, to]));
  const [often] = [...ends.flatMap((id) => nodes.find((node) => node.id === id) ?? []), ...nodes];
  return often ? [{ id: often.id, name: nameOf(often, ontology) }] : [];
}

/** What to ask next: about what was found and what was asked about, other than what was asked. */
export async function nextOffers(
  answer: Answer,
  ontology: Ontology,
  lookups: Pick<Lookups, "relations">,
): Promise<Offer[]> {
  const named = Object.entries(answer.reading?.names ?? {}).map(([id, name]) => ({ id, name }));
  const found = answer.answers
    .filter(isTopic(ontology))
    .slice(0, 2)
    .map(({ id, name }) => ({ id, name }));
  const topics = [
    ...new Map([...found, ...named, ...spokenOf(answer, ontology)].map((topic) => [topic.id, topic])).values(),
  ].slice(0, most.topics);
  const own = JSON.stringify(answer.reading?.value);
  const asked = answer.status === "nothing" ? typesIn(answer.reading?.value) : [];
  const each = await Promise.all(
    topics.map(async (topic) => questionsAbout(topic, await lookups.relations(topic.id), ontology)),
  );
  const others = each.map((offers) => offers.filter(({ reading }) => JSON.stringify(reading) !== own));
  // Where it was not so: of whom it is.
  const same = others.flat().filter(({ reading }) => typesIn(reading).some((type) => asked.includes(type)));
  return distinct([...same.slice(0, most.each), ...others.flatMap((offers) => offers.slice(0, most.each))]).slice(
    0,
    most.offered,
  );
}

/** The relationships that a reading asks of its things. */
const typesIn = (reading: Reading | undefined): string[] =>
  reading?.ask === "things" ? reading.find.where.flatMap((one) => ("related" in one ? one.related.types : [])) : [];

const mostTopics = 5;

/** Whole questions for what is typed: about the things that it names, those that hold all its words first. */
export async function offersFor(typed: string, limit: number, ontology: Ontology, lookups: Lookups): Promise<Offer[]> {
  const words = typedWords(typed);
  const prepared = (await lookups.questions()).map(({ id, title }) => ({
    words: title,
    reading: { ask: "prepared" as const, question: id, parameters: {} },
  }));
  if (words.length === 0) return prepared.slice(0, limit);
  const topics = await topicsFor(words, ontology, lookups);
  const about = await Promise.all(
    topics.map(async (topic) => questionsAbout(topic, await lookups.relations(topic.id), ontology)),
  );
  const ranked = [...prepared, ...about.flat()].map((offer) => ({ offer, fit: fitOf(offer.words, words) }));
  const fitting = ranked.filter(({ fit }) => fit === words.length);
  const rest = about.flatMap((offers) => offers.slice(0, 1)).map((offer) => ({ offer }));
  return distinct([...fitting, ...rest].map(({ offer }) => offer)).slice(0, limit);
}

/** By the names in memory, where all are there; else, and where a letter is wrong, by a search. */
async function topicsFor(words: string[], ontology: Ontology, lookups: Lookups): Promise<Topic[]> {
  const { named, among } = await lookups.names("", []);
  const called = among ? [] : topicsCalled(named, words, mostTopics).filter(isTopic(ontology));
  if (called.length > 0) return called;
  const hits = await Promise.all(tailsOf(words).map((tail) => lookups.search(tail.join(" "), 3)));
  const nodes = hits.flatMap(({ nodes }) => nodes).filter(isTopic(ontology));
  return [...new Map(nodes.map((node) => [node.id, node])).values()].slice(0, mostTopics);
}

/** How many of the words typed begin a word of the question. */
function fitOf(question: string, words: string[]): number {
  const own = typedWords(question);
  return words.filter((word) => own.some((other) => other.startsWith(word))).length;
}

function distinct(offers: Offer[]): Offer[] {
  return [...new Map(offers.map((offer) => [offer.words, offer])).values()];
}
