import type { Driver } from "neo4j-driver";
import { inOrder } from "./batches.ts";

const everyType = `
  CREATE (:\`Every type\` {
    name: 'one of each', id: 7, whole: 9007199254740993, float: 1.5, odd: [0.0 / 0.0, 1.0 / 0.0], yes: true,
    day: date('2024-02-29'), clock: localtime('12:30:00.000000001'), zoned: time('12:30:00+02:00'),
    moment: localdatetime('2024-02-29T12:30:00'), instant: datetime('2024-02-29T12:30:00[Europe/Oslo]'),
    span: duration('P1Y2M3DT4H'), earth: point({longitude: 10.75, latitude: 59.91}), flat: point({x: 1, y: 2}),
    tall: point({longitude: 10.75, latitude: 59.91, height: 3}), deep: point({x: 1, y: 2, z: 3}),
    words: ['a', 'b'], numbers: [1, 2, 3], nothing: [], days: [date('2024-01-01')]
  })`;

const oddNames = [
  "CREATE (:`Sea port` {`full name`: 'Port of\nNowhere', `a.b`: 1})-[:`SAILS TO`]->(:`Sea port` {`full name`: 'Port Royal'})",
  "CREATE (:`tick``tock` {name: 'Backtick'})-[:`a``b`]->(:`🦊 Fox` {name: '🦊'})-[:`❤️`]->(:`🦊 Fox` {name: 'Vixen'})",
  "CREATE (:`مدينة` {`اسم`: 'بغداد'})-[:`يقع في`]->(:`بلد` {`اسم`: 'العراق'})-[:`גובל`]->(:`בלד` {name: 'אי שם'})",
  "CREATE (:ALL_IN_CAPITALS {FULL_NAME: 'Shouting'})-[:IS_THE_SAME_AS_A_VERY_LONG_TYPE_NAME]->(:ALL_IN_CAPITALS)",
  "CREATE (:`A/B` {id: 'x/y z'})-[:`__proto__`]->(:`constructor` {name: 'constructor', `__proto__`: 'p', toString: 'f'})",
];

const oddNodes = [
  "CREATE (), (), ({name: 'Without a label'})-[:NEXT]->(), (:Bare)",
  "CREATE (self:Loop {name: 'Ouroboros'}) CREATE (self)-[:EATS]->(self), (self)-[:EATS]->(self)",
  `CREATE (one:Pole {name: 'North'}), (other:Pole {name: 'South'})
   WITH one, other UNWIND range(1, 5) AS number CREATE (one)-[:PULLS {number: number}]->(other)`,
  "CREATE (:Heavy {name: 'Ten megabytes', text: reduce(text = 'x', step IN range(1, 23) | text + text) + reduce(text = 'y', step IN range(1, 21) | text + text)})",
  "CREATE (:Heavy {name: reduce(text = 'long ', step IN range(1, 12) | text + text)})",
  `CREATE (:Web {name: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)', source: 'https://example.org/a?b=c&d'}),
     (:Web {name: '</script><script>alert(1)</script>', url: 'data:text/html,<b>', source: 'HTTP://example.org'})`,
  "CREATE (:Empty {name: ''}), (:Empty {name: 'null'}), (:Empty {name: '   '}), (:Empty {name: 'undefined'}), (:Empty {name: '0'})",
  "CREATE (:Entity {id: 'own', name: 'An entity of others'})-[:MENTIONS]->(:Entity {id: 'own', name: 'Another of the same id'})",
  "CREATE (:`Every type`:Loop:Pole {id: 8, name: 'Many labels'})",
  "CREATE (:Account {id: '1', name: 'text one'}), (:Account {id: 'a/b c', name: 'slash'}), (:Account {id: 'ünïcödé 🦊', name: 'Ünïcode'}), (:Account {id: '', name: 'empty id'}), (:Account {id: reduce(text = 'long', step IN range(1, 8) | text + text), name: 'long id'})",
];

// Labels need a name in the text, so these statements are put together; the names are numbers.
const manyLabels = Array.from({ length: 300 }, (_, number) => `(:Label${number} {name: 'of label ${number}'})`);

/** Everything odd that a database may hold; small but for one property. */
export async function load(driver: Driver): Promise<void> {
  await inOrder(driver, [
    "CREATE CONSTRAINT every_type_id IF NOT EXISTS FOR (one:`Every type`) REQUIRE one.id IS UNIQUE",
    "CREATE CONSTRAINT account_id IF NOT EXISTS FOR (account:Account) REQUIRE account.id IS UNIQUE",
    "CREATE CONSTRAINT slash_id IF NOT EXISTS FOR (one:`A/B`) REQUIRE one.id IS UNIQUE",
    everyType,
    ...oddNames,
    ...oddNodes,
    `CREATE ${manyLabels.join(", ")}`,
  ]);
}
