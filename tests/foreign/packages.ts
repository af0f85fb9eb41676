import type { Driver } from "neo4j-driver";
import { inBatches, inOrder } from "./batches.ts";
import { firstNames, lastNames, things } from "./names.ts";
import { below, pick, type Random, seededRandom } from "./random.ts";

const indexes = [
  "CREATE CONSTRAINT package_name IF NOT EXISTS FOR (package:Package) REQUIRE package.name IS UNIQUE",
  "CREATE CONSTRAINT maintainer_login IF NOT EXISTS FOR (maintainer:Maintainer) REQUIRE maintainer.login IS UNIQUE",
  "CREATE TEXT INDEX maintainer_name IF NOT EXISTS FOR (maintainer:Maintainer) ON (maintainer.name)",
];

const packagesStatement = `
  UNWIND $rows AS row
  CREATE (package:Package {name: row.name, summary: row.summary, homepage: row.homepage, downloads: row.downloads})
  SET package.createdAt = datetime(row.createdAt)`;
const maintainersStatement = "UNWIND $rows AS row CREATE (maintainer:Maintainer) SET maintainer = row";
const maintainsStatement = `
  UNWIND $rows AS row
  MATCH (maintainer:Maintainer {login: row.login}) MATCH (package:Package {name: row.name})
  CREATE (maintainer)-[:MAINTAINS]->(package)`;
const dependsStatement = `
  UNWIND $rows AS row
  MATCH (package:Package {name: row.name}) MATCH (needed:Package {name: row.needs})
  CREATE (package)-[:DEPENDS_ON {range: row.range}]->(needed)`;

const kinds = ["parser", "client", "logger", "queue", "router", "codec", "cache", "lexer", "store", "probe"];

/** Invented packages that build upon earlier ones, few of them upon very many: 50,000 packages, 2,400 maintainers. */
export async function load(driver: Driver, count = 50_000): Promise<void> {
  const random = seededRandom(2);
  const packages = Array.from({ length: count }, (_, index) => packageNumber(index, random));
  const maintainers = Array.from({ length: Math.ceil(count / 21) }, (_, index) => maintainerNumber(index));
  const maintains = packages.map(({ name }) => ({ name, login: pick(random, maintainers).login }));
  const depends = packages.flatMap(({ name }, index) => needsOf(index, random).map((need) => ({ name, ...need })));
  await inOrder(driver, indexes);
  await inBatches(driver, packagesStatement, packages);
  await inBatches(driver, maintainersStatement, maintainers);
  await inBatches(driver, maintainsStatement, maintains);
  await inBatches(driver, dependsStatement, depends);
}

const nameOf = (index: number) =>
  `${things[index % things.length]}-${kinds[index % kinds.length]}-${index}`.toLowerCase();

function packageNumber(index: number, random: Random) {
  return {
    name: nameOf(index),
    summary: `A ${kinds[index % kinds.length]} for ${things[index % things.length]?.toLowerCase()}s.`,
    homepage: `https://packages.example/${nameOf(index)}`,
    downloads: below(random, 1_000_000),
    createdAt: new Date(Date.UTC(2010, 0, 1 + below(random, 5_000))).toISOString(),
  };
}

function maintainerNumber(index: number) {
  const [first, last] = [firstNames[index % firstNames.length], lastNames[index % lastNames.length]];
  return { login: `${first}${index}`.toLowerCase(), name: `${first} ${last}` };
}

// The third power makes the early packages those that many build upon.
function needsOf(index: number, random: Random): { needs: string; range: string }[] {
  const needed = Array.from({ length: below(random, 5) }, () => Math.floor(index * random() ** 3));
  const different = new Set(needed.filter((other) => other !== index));
  return [...different].map((other) => ({ needs: nameOf(other), range: `^${below(random, 9)}.0.0` }));
}
