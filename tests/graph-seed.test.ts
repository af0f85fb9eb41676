import { expect, test } from "vitest";
import { passagePlaces } from "../src/domain/sources.ts";
import { textsOf } from "../src/domain/value.ts";
import { readFolder } from "../src/graph/seed/readFolder.ts";

const folder = await readFolder("graph-seed");
const { nodes, relationships } = folder.dataset;
const passages = passagePlaces(folder.documents);

test("the graph folder is a reading of the whole article, eighteen sections and thirteen rounds of talks", () => {
  expect(folder.documents.map(({ id, sections }) => [id, sections.length])).toEqual([["iran-us-negotiations", 18]]);
  expect(nodes.filter(({ labels }) => labels.includes("Negotiation"))).toHaveLength(13);
});

test("under each passage rests a claim, or it says why none does", () => {
  const cited = new Set([...nodes, ...relationships].flatMap(({ properties }) => textsOf(properties.sources)));
  const silent = passages.filter(({ passage }) => !cited.has(passage.id) && !passage.uncovered);
  expect(silent.map(({ passage }) => passage.id)).toEqual([]);
});

test("every relationship that is not derived carries a claim, passages and a basis", () => {
  const derived = Object.keys(folder.ontology.types).filter((type) => folder.ontology.types[type]?.derived);
  const bare = relationships.filter(
    ({ type, properties: { claim, sources, basis } }) => !derived.includes(type) && !(claim && sources && basis),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test("the mediators are those with an outgoing MEDIATED", () => {
  const mediators = nodes.filter(({ labels }) => labels.includes("Mediator")).map(({ id }) => id);
  const mediating = new Set(relationships.filter(({ type }) => type === "MEDIATED").map(({ from }) => from));
  expect(mediators.toSorted()).toEqual([...mediating].toSorted());
});

test("documents, sections and passages have the properties that the ontology gives them, and no others", () => {
  const strange = nodes.flatMap(({ id, labels, properties }) => {
    const definition = folder.ontology.labels[labels[0] ?? ""];
    const unknown = Object.keys(properties).filter((key) => !Object.hasOwn(definition?.properties ?? {}, key));
    return definition?.derived ? unknown.map((key) => `${id}: ${key}`) : [];
  });
  expect(strange).toEqual([]);
});
