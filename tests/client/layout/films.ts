import { boxOf } from "../../../client/canvas/measure.ts";
import type { Arrangement } from "../../../client/layout/arrangement.ts";
import { placingOrder } from "../../../client/layout/placingOrder.ts";
import type { GraphNode, Subgraph } from "../../../src/domain/graph.ts";
import { Ontology } from "../../../src/domain/ontology.ts";
import { frames } from "../../../src/domain/opening.ts";
import { emptyLabel } from "../../../src/graph/guess/definitions.ts";
import { filmsAndPeople } from "../../foreign/movies.ts";
import { below, type Random } from "../../foreign/random.ts";
import { width } from "./letters.ts";

const { films, people, acted, directed, reviewed } = filmsAndPeople();

export const ontology = Ontology.parse({
  title: "Films",
  introduction: { wide: "", tall: "" },
  labels: {
    Film: { ...emptyLabel("Film"), caption: "title" },
    Person: { ...emptyLabel("Person"), caption: "name" },
  },
  types: {},
});

/** Films and people as another database would number them, at random. */
function numbered(random: Random): Subgraph {
  const taken = new Set<number>();
  const id = () => {
    let number = below(random, 1000);
    while (taken.has(number)) number = below(random, 1000);
    taken.add(number);
    return `4:${below(random, 2) ? "c1" : "0e"}:${number}`;
  };
  const node = (label: string, properties: GraphNode["properties"]): GraphNode => {
    const own = id();
    return { id: own, elementId: own, labels: [label], properties };
  };
  const known = new Map([
    ...films.map((film) => [film.title, node("Film", film)] as const),
    ...people.map((person) => [person.name, node("Person", person)] as const),
  ]);
  const idOf = (name: string) => known.get(name)?.id ?? "";
  const joined = (type: string, rows: typeof directed) =>
    rows.map(({ person, film }) => ({ type, from: idOf(person), to: idOf(film), properties: {} }));
  const all = [...joined("ACTED_IN", acted), ...joined("DIRECTED", directed), ...joined("REVIEWED", reviewed)];
  const relationships = all.map((one, index) => ({ ...one, id: `r${index}`, elementId: `r${index}` }));
  return { nodes: [...known.values()], relationships };
}

/** As a phone opens on them: the best-connected, outwards from the first, where ids decide between equals. */
export function phoneOpening(random: Random, count = 24): { graph: Subgraph; arrangement: Arrangement } {
  const { nodes, relationships } = numbered(random);
  const neighbours = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of relationships) {
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  const degree = (id: string) => neighbours.get(id)?.size ?? 0;
  const best = (ids: Iterable<string>) =>
    [...ids].toSorted((one, other) => degree(other) - degree(one) || (one < other ? -1 : 1));
  const shown = new Set(best(neighbours.keys()).slice(0, 1));
  for (const id of shown) {
    for (const other of best(neighbours.get(id) ?? [])) if (shown.size < count) shown.add(other);
  }
  const graph = {
    nodes: nodes.filter(({ id }) => shown.has(id)),
    relationships: relationships.filter(({ from, to }) => shown.has(from) && shown.has(to)),
  };
  const boxes = graph.nodes.map((node) => boxOf(node, ontology, "tall", width));
  const order = placingOrder(graph, ontology);
  return { graph, arrangement: { frame: frames.tall, boxes, lines: graph.relationships, given: {}, order } };
}
