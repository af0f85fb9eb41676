/** A statement that all servers answer; `large` ones are counted in requests, not in seconds. */
export interface Case {
  what: string;
  statement: string;
  parameters: Record<string, unknown>;
  large?: boolean;
}

export const cases: Case[] = [
  {
    what: "a node by id",
    statement: "MATCH (item:Item {id: $id}) RETURN item",
    parameters: { id: 4711 },
  },
  {
    what: "25 neighbours",
    statement: "MATCH (item:Item {id: $id})-[link:LINKED]-(other) RETURN item, link, other LIMIT 25",
    parameters: { id: 0 },
  },
  {
    what: "2,000 paths of length 3",
    statement: "MATCH path = (:Item {id: $id})-[:LINKED]->()-[:LINKED]->()-[:LINKED]->() RETURN path LIMIT 2000",
    parameters: { id: 1 },
    large: true,
  },
  {
    what: "100,000 rows of three scalars",
    statement: "UNWIND range(1, 100000) AS n RETURN n, 'item ' + n AS name, n / 7.0 AS share",
    parameters: {},
    large: true,
  },
];

/** 20,000 items, each linked to ten others, the first one to a thousand; in parts, for a transaction may hold little. */
export const setup = [
  "CREATE CONSTRAINT item_id IF NOT EXISTS FOR (item:Item) REQUIRE item.id IS UNIQUE",
  `UNWIND range(0, 19999) AS n
   CREATE (:Item {id: n, name: 'Item ' + n, weight: n / 3.0, madeOn: date('2001-01-01') + duration({days: n}),
     tags: ['a' + n % 7, 'b' + n % 11]})`,
  ...[0, 1, 2, 3].map(
    (part) => `MATCH (item:Item) WHERE item.id % 4 = ${part} UNWIND range(1, 10) AS step
   MATCH (other:Item {id: (item.id * 7 + step * 1013) % 20000})
   CREATE (item)-[:LINKED {weight: step / 2.0}]->(other)`,
  ),
  `MATCH (hub:Item {id: 0}) MATCH (other:Item) WHERE other.id % 20 = 1 CREATE (hub)-[:LINKED {weight: 1.0}]->(other)`,
];
