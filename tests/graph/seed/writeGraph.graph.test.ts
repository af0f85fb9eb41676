import { afterAll, afterEach, beforeEach, expect, inject, test } from "vitest";
import { parseFolder } from "../../../src/domain/folder.ts";
import type { FolderFiles } from "../../../src/domain/recordFiles.ts";
import { createAsk } from "../../../src/graph/ask.ts";
import { connect } from "../../../src/graph/connection.ts";
import { findMark } from "../../../src/graph/counts/mark.ts";
import { createReader } from "../../../src/graph/reader.ts";
import { writeGraph } from "../../../src/graph/seed/writeGraph.ts";
import { clear, run } from "../../support/clear.ts";
import { fingerprint } from "../../support/fingerprint.ts";
import { tinyFolder, tinyFolderWith } from "../../support/tinyFolder.ts";

const access = inject("neo4j");
const driver = connect(access);

beforeEach(() => clear(access));
afterEach(() => clear(access));
afterAll(() => driver.close());

const folderOf = (files: FolderFiles, hash: string, name = "tiny") => ({ name, hash, ...parseFolder(files) });
const tiny = folderOf(tinyFolder, "one");
const shorter = folderOf(
  tinyFolderWith("nodes/state.yaml", "  aliases: [The Isle]\n  labels: [Island]\n", "  labels: [Island]\n"),
  "two",
);

const isleQuery = `
  MATCH (isle:Entity {id: 'isle'})-[relationship:MEDIATED]->(talks:Talks)
  WITH isle, relationship, talks ORDER BY relationship.id
  RETURN labels(isle) AS labels, isle.aliases AS aliases, isle.inhabited AS inhabited,
    collect(relationship {.id, .role, .sources, .reason}) AS relationships,
    collect(DISTINCT talks {.id, start: toString(talks.start), end: toString(talks.end), .precision}) AS talks`;

test("a folder is written whole: labels, dates, lists, types, and what is derived", async () => {
  expect(await writeGraph(driver, undefined, tiny)).toEqual({ written: true, nodes: 9, relationships: 14 });
  const [isle] = await run(access, isleQuery);
  expect({ ...isle, labels: isle?.labels.toSorted() }).toEqual({
    labels: ["Entity", "Island", "Mediator", "State"],
    aliases: ["The Isle"],
    inhabited: true,
    relationships: [
      { id: "isle.MEDIATED.first-talks", role: "mediator", sources: ["s01.p1"], reason: null },
      {
        id: "isle.MEDIATED.first-talks.2",
        role: "channel",
        sources: ["s01.p2"],
        reason: "The second talks went the same way.",
      },
    ],
    talks: [{ id: "first-talks", start: "1981-01-01", end: "1981-12-31", precision: "year" }],
  });
  expect(
    await run(access, "MATCH (n:Passage {id: 's01.p2'}) RETURN n.number AS number, valueType(n.number) AS kind"),
  ).toEqual([{ number: 2, kind: "INTEGER NOT NULL" }]);
});

test("the seed leaves one node that tells its folder, hash and time", async () => {
  const ask = createAsk(createReader(driver, undefined));
  expect(await findMark(ask)).toBeUndefined();
  await writeGraph(driver, undefined, tiny);
  expect(await findMark(ask)).toEqual({
    folder: "tiny",
    hash: "one",
    writtenOn: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  });
  expect(await run(access, "MATCH (graph:BackchannelGraph) RETURN keys(graph) AS keys")).toEqual([
    { keys: expect.arrayContaining(["folder", "hash", "writtenOn", "nodes"]) },
  ]);
});

test("seeding twice changes nothing, and writing all the same gives the same graph", async () => {
  await writeGraph(driver, undefined, tiny);
  const before = await fingerprint(access);
  expect(await writeGraph(driver, undefined, tiny)).toEqual({ written: false, nodes: 9, relationships: 14 });
  expect(await fingerprint(access)).toBe(before);

  const withoutTime = async () => {
    await run(access, "MATCH (graph:BackchannelGraph) SET graph.writtenOn = datetime({year: 2000})");
    return fingerprint(access);
  };
  const timeless = await withoutTime();
  expect(await writeGraph(driver, undefined, tiny, { evenIfUnchanged: true })).toMatchObject({ written: true });
  expect(await withoutTime()).toBe(timeless);
});

test("another hash replaces the graph, and what somebody deleted comes back", async () => {
  await writeGraph(driver, undefined, tiny);
  expect(await writeGraph(driver, undefined, shorter)).toMatchObject({ written: true });
  expect(await run(access, isleQuery)).toMatchObject([{ aliases: null }]);
  await run(access, "MATCH (:Entity {id: 'isle'})-[relationship]-() DELETE relationship");
  expect(await writeGraph(driver, undefined, shorter)).toMatchObject({ written: true });
  expect((await run(access, isleQuery)).length).toBe(1);
});

test("another folder's graph takes the place of the one before, which is named", async () => {
  await writeGraph(driver, undefined, tiny);
  const other = folderOf(tinyFolder, "one", "other");
  expect(await writeGraph(driver, undefined, other)).toEqual({
    written: true,
    nodes: 9,
    relationships: 14,
    replaced: "tiny",
  });
  expect(await run(access, "MATCH (graph:BackchannelGraph) RETURN graph.folder AS folder")).toEqual([
    { folder: "other" },
  ]);
});

test("another folder's graph stays where it may not be replaced, and the same folder's is brought up to date", async () => {
  await writeGraph(driver, undefined, tiny);
  const before = await fingerprint(access);
  const other = folderOf(tinyFolder, "one", "other");
  await expect(writeGraph(driver, undefined, other, { mayReplace: false })).rejects.toThrow(
    "Nothing was written: the database holds the graph of tiny, and other would take its place. Where that is wanted, add --replace.",
  );
  expect(await fingerprint(access)).toBe(before);
  expect(await writeGraph(driver, undefined, shorter, { mayReplace: false })).toMatchObject({ written: true });
});

test("another graph in a folder of the same name stays too, and where it may be replaced it is", async () => {
  await writeGraph(driver, undefined, tiny);
  const before = await fingerprint(access);
  const renamed = Object.entries(tinyFolder).map(([file, text]) => [
    file,
    text.replaceAll(/\b(isle|west|paper|(first|second)-talks)\b/g, "other-$1"),
  ]);
  const namesake = folderOf(Object.fromEntries(renamed), "three");
  await expect(writeGraph(driver, undefined, namesake, { mayReplace: false })).rejects.toThrow(
    "the database holds another graph, of a folder that is called tiny too, and tiny would take its place.",
  );
  expect(await fingerprint(access)).toBe(before);
  expect(await writeGraph(driver, undefined, namesake)).toMatchObject({ written: true, replaced: "tiny" });
});

test("what others have in the database stays as it is", async () => {
  await run(access, "CREATE (:Film {id: 'isle', title: 'The Isle'})-[:BY]->(:Person {id: 'west'})");
  await writeGraph(driver, undefined, tiny);
  await writeGraph(driver, undefined, shorter);
  expect(
    await run(access, "MATCH (film:Film)-[:BY]->(person:Person) RETURN properties(film) AS film, person.id AS by"),
  ).toEqual([{ film: { id: "isle", title: "The Isle" }, by: "west" }]);
});

test("an Entity that the seed did not write stops it before anything changes, constraints included", async () => {
  await run(access, "CREATE (:Entity {id: 'theirs'}), (:Entity {name: 'without an id'})");
  const before = await fingerprint(access);
  await expect(writeGraph(driver, undefined, tiny)).rejects.toThrow(
    /^Nothing was written: the database holds 2 nodes with the label Entity that the seed did not write \(theirs, .+\)/,
  );
  expect(await fingerprint(access)).toBe(before);
  expect(await run(access, "SHOW CONSTRAINTS YIELD name")).toEqual([]);
});

test("relationships of others at the seed's nodes stop it, and are counted", async () => {
  await writeGraph(driver, undefined, tiny);
  await run(
    access,
    `MATCH (isle:Entity {id: 'isle'}), (west:Entity {id: 'west'})
     CREATE (:Film)-[:SHOWS]->(isle), (isle)-[:NEAR]->(west), (isle)-[:NEAR {id: 7}]->(west)`,
  );
  const before = await fingerprint(access);
  await expect(writeGraph(driver, undefined, shorter)).rejects.toThrow(
    "Nothing was written: the database holds 3 relationships at nodes that it replaces that the seed did not write " +
      "(NEAR, SHOWS). Use another database, or remove them first.",
  );
  expect(await fingerprint(access)).toBe(before);
});

test("two seeds at once write one graph", async () => {
  const both = await Promise.all([writeGraph(driver, undefined, tiny), writeGraph(driver, undefined, tiny)]);
  expect(both.map(({ written }) => written).toSorted()).toEqual([false, true]);
  expect(await run(access, "MATCH (entity:Entity) RETURN count(*) AS count")).toEqual([{ count: 9 }]);
});

test("a fault while writing leaves the old graph whole", async () => {
  await writeGraph(driver, undefined, tiny);
  const before = await fingerprint(access);
  const [first] = shorter.dataset.nodes;
  const twice = { ...shorter.dataset, nodes: [...shorter.dataset.nodes, ...(first ? [first] : [])] };
  await expect(writeGraph(driver, undefined, { ...shorter, dataset: twice })).rejects.toThrow("already exists");
  expect(await fingerprint(access)).toBe(before);
});

test("readers see the old graph or the new one, never half of one", async () => {
  await writeGraph(driver, undefined, tiny);
  const sizes = new Set<number>();
  let isWriting = true;
  const reading = (async () => {
    while (isWriting) {
      const { records } = await driver.executeQuery("MATCH (entity:Entity) RETURN count(*) AS count");
      sizes.add(Number(records[0]?.get("count")));
    }
  })();
  for (let round = 0; round < 10; round++) await writeGraph(driver, undefined, round % 2 ? tiny : shorter);
  isWriting = false;
  await reading;
  expect([...sizes]).toEqual([9]);
});

test("names, aliases and summaries are found whole, folded, and by a part", async () => {
  const accented = tinyFolderWith("nodes/state.yaml", "[The Isle]", "[Île Été]");
  await writeGraph(driver, undefined, folderOf(accented, "three"));
  const found = (words: string) =>
    run(access, "CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node RETURN node.id AS id", { words });
  expect(await found("ete")).toEqual([{ id: "isle" }]);
  expect(await found("carri*")).toEqual([{ id: "isle" }]);
  expect(await run(access, "SHOW INDEXES YIELD state RETURN DISTINCT state")).toEqual([{ state: "ONLINE" }]);
});
