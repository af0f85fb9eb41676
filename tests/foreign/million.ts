import type { Driver } from "neo4j-driver";
import { inOrder, inRanges } from "./batches.ts";
import { firstNames, lastNames, things } from "./names.ts";

const constraints = ["Person", "Paper", "Institute", "Topic"].map(
  (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id FOR (node:${label}) REQUIRE node.id IS UNIQUE`,
);

const indexes = [
  "CREATE FULLTEXT INDEX titles FOR (paper:Paper) ON EACH [paper.title]",
  "CREATE INDEX person_name FOR (person:Person) ON (person.name)",
  "CREATE INDEX institute_name FOR (institute:Institute) ON (institute.name)",
  "CREATE INDEX topic_name FOR (topic:Topic) ON (topic.name)",
];

// Names come from lists by arithmetic, so that the server makes all of it by itself.
const nodes = (label: string, properties: string) => `
  UNWIND range($from, $to) AS number
  CREATE (:${label} {id: number, ${properties}})`;

const literal = (words: string[]) => `[${words.map((word) => `'${word.replaceAll("'", "’")}'`).join(", ")}]`;
const oneOf = (words: string[], step: number) => `${literal(words)}[(number / ${step}) % ${words.length}]`;

const personName = `${oneOf(firstNames, 1)} + ' ' + ${oneOf(lastNames, 29)} + ' ' + number`;
const paperTitle = `'On the ' + ${oneOf(things, 1)} + ' and the ' + ${oneOf(things, 40)} + ', ' + number`;

// Each number is one node; the other end is reckoned from it.
const relationships = (from: string, type: string, to: string, otherEnd: string) => `
  UNWIND range($from, $to) AS number
  MATCH (one:${from} {id: number}) MATCH (other:${to} {id: ${otherEnd}})
  CREATE (one)-[:${type}]->(other)`;

/** People, papers, institutes and topics: as many nodes as asked for and more than twice as many relationships. */
export async function load(driver: Driver, size = 1_000_000): Promise<void> {
  const [people, papers, institutes, topics] = [0.5, 0.45, 0.04, 0.01].map((part) => Math.round(size * part)) as [
    number,
    number,
    number,
    number,
  ];
  await inOrder(driver, constraints);
  await inRanges(driver, nodes("Person", `name: ${personName}, born: 1900 + number % 100`), people);
  await inRanges(driver, nodes("Paper", `title: ${paperTitle}, publishedOn: date({year: 1950 + number % 70})`), papers);
  await inRanges(driver, nodes("Institute", `name: 'Institute ' + ${oneOf(things, 1)} + ' ' + number`), institutes);
  await inRanges(driver, nodes("Topic", `name: ${oneOf(things, 1)} + ' studies ' + number`), topics);
  await inRanges(driver, relationships("Person", "WORKS_AT", "Institute", `number % ${institutes}`), people);
  await inRanges(driver, relationships("Paper", "ABOUT", "Topic", `number % ${topics}`), papers);
  await inRanges(driver, relationships("Paper", "CITES", "Paper", "number / 2"), papers);
  await inRanges(driver, relationships("Paper", "WRITTEN_BY", "Person", `number % ${people}`), papers);
  await inRanges(driver, relationships("Paper", "WRITTEN_BY", "Person", `(number * 7 + 3) % ${people}`), papers);
  await driver.executeQuery("CREATE (:Registry {name: 'The registry'})");
  const listed =
    "MATCH (registry:Registry) MATCH (person:Person) WHERE person.id < 500 CREATE (registry)-[:LISTS]->(person)";
  await driver.executeQuery(listed);
  await driver.executeQuery(listed.replaceAll("person", "paper").replace("Person", "Paper").replace("500", "450"));
  await inOrder(driver, indexes);
}
