import type { Driver } from "neo4j-driver";
import { inBatches, inOrder } from "./batches.ts";
import { firstNames, lastNames, places, things } from "./names.ts";
import { below, pick, pickSome, seededRandom } from "./random.ts";

const indexes = ["CREATE FULLTEXT INDEX films IF NOT EXISTS FOR (film:Film) ON EACH [film.title, film.tagline]"];

const filmsStatement = "UNWIND $rows AS row CREATE (film:Film) SET film = row";
const peopleStatement = "UNWIND $rows AS row CREATE (person:Person) SET person = row";

const joined = (type: string) => `
  UNWIND $rows AS row
  MATCH (person:Person {name: row.person}) MATCH (film:Film {title: row.film})
  CREATE (person)-[relationship:${type}]->(film) SET relationship = row.properties`;

const quotes = [
  "A long evening.",
  "I would see it twice.",
  "The lamps deserve a prize.",
  "Nothing happens, beautifully.",
];
const roles = ["The keeper", "A stranger", "Aunt Vell", "The pilot", "Second voice", "The clockmaker", "Himself"];

/** Invented films and people, as in the graph that every Neo4j tutorial begins with: 40 films, 131 people. */
export function filmsAndPeople() {
  const random = seededRandom(1);
  const films = things.slice(0, 40).map((thing, index) => ({
    title: `The ${thing} of ${places[index % places.length]}`,
    tagline: `Every ${thing.toLowerCase()} has its day.`,
    released: 1960 + below(random, 60),
  }));
  const people = Array.from({ length: 131 }, (_, index) => ({
    name: `${firstNames[index % firstNames.length]} ${lastNames[(index * 7) % lastNames.length]}`,
    born: 1920 + below(random, 80),
  }));
  const names = people.map(({ name }) => name);
  const acted = films.flatMap(({ title }) =>
    pickSome(random, names.slice(0, 90), 5).map((person) => ({
      person,
      film: title,
      properties: { roles: pickSome(random, roles, 1 + below(random, 2)) },
    })),
  );
  const directed = films.map(({ title }) => ({
    person: pick(random, names.slice(80, 105)),
    film: title,
    properties: {},
  }));
  const reviewed = names
    .slice(105)
    .map((person) => ({ person, film: pick(random, films).title, properties: review(random) }));
  return { films, people, acted, directed, reviewed };
}

export async function load(driver: Driver): Promise<void> {
  const { films, people, acted, directed, reviewed } = filmsAndPeople();
  await inBatches(driver, filmsStatement, films);
  await inBatches(driver, peopleStatement, people);
  await inBatches(driver, joined("ACTED_IN"), acted);
  await inBatches(driver, joined("DIRECTED"), directed);
  await inBatches(driver, joined("REVIEWED"), reviewed);
  await inOrder(driver, indexes);
}

const review = (random: ReturnType<typeof seededRandom>) => ({
  rating: 40 + below(random, 60),
  quote: pick(random, quotes),
  source: `https://reviews.example/${below(random, 10_000)}`,
});
