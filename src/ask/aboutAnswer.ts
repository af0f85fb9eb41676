import { type Evidence, evidenceOfNode } from "../domain/evidence.ts";
import type { GraphNode } from "../domain/graph.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Reading, Things, ThingsReading } from "../domain/reading.ts";
import { textOf } from "../domain/value.ts";
import { list } from "./grammar.ts";
import type { Lookups } from "./lookups.ts";
import { nameOf, nameWithDates } from "./names.ts";
import type { Identity } from "./statement.ts";
import { answerThings, type Bare } from "./thingsAnswer.ts";

type Of<Ask extends Reading["ask"]> = Extract<Reading, { ask: Ask }>;

const citedTypes = ({ types }: Ontology) => Object.entries(types).flatMap(([type, { cited }]) => (cited ? [type] : []));

const reached = (find: Partial<Things>): ThingsReading => ({
  ask: "things",
  want: "list",
  find: { labels: [], where: [], ...find },
});

/** Who or what something was: its summary, and everything that the graph says of it. */
export async function answerAbout(
  { ids }: Of<"about">,
  ontology: Ontology,
  identity: Identity,
  lookups: Lookups,
): Promise<Bare> {
  const to = { labels: [], ids, where: [] };
  const around = await answerThings(
    reached({ where: [{ related: { types: citedTypes(ontology), direction: "any", to } }] }),
    ontology,
    identity,
    lookups,
  );
  const details = await Promise.all(ids.map((id) => lookups.node(id)));
  const nodes = details.map(({ node }) => node);
  const said = nodes.map((node) => summaryOf(node, ontology)).join(" ");
  return withNodes(
    { ...around, status: "answered", sentence: [said, around.sentence].filter(Boolean).join(" ") },
    nodes,
    ontology,
  );
}

function summaryOf(node: GraphNode, ontology: Ontology): string {
  const summary = textOf(node.properties.summary);
  return `${nameWithDates(node, ontology)}: ${summary ?? node.labels.filter((label) => label !== "Entity").join(", ")}`;
}

/** The nodes as the answers, with the evidence that they have themselves and through what joins them. */
function withNodes(bare: Bare, nodes: GraphNode[], ontology: Ontology): Bare {
  const own = nodes.flatMap((node) => evidenceOfNode(node) ?? []);
  const evidence = [...bare.evidence, ...own];
  const answers = nodes.map((node) => ({
    id: node.id,
    name: nameOf(node, ontology),
    labels: node.labels,
    evidence: evidence.flatMap((one, index) =>
      one.node === node.id || joins(one.relationship, node.id, bare) ? [index] : [],
    ),
  }));
  const known = new Set(bare.subgraph.nodes.map(({ id }) => id));
  const subgraph = { ...bare.subgraph, nodes: [...bare.subgraph.nodes, ...nodes.filter(({ id }) => !known.has(id))] };
  return { ...bare, evidence, answers, subgraph };
}

const joins = (relationship: string | undefined, id: string, { subgraph }: Bare) =>
  subgraph.relationships.some((one) => one.id === relationship && (one.from === id || one.to === id));

/** What one had to do with another: what joins the two, and them to what both are next to. */
export async function answerRole(
  reading: Of<"role">,
  ontology: Ontology,
  identity: Identity,
  lookups: Lookups,
): Promise<Bare> {
  const types = citedTypes(ontology);
  const direct = { types, direction: "any" as const, to: { labels: [], ids: [reading.in], where: [] } };
  const found = await answerThings(
    reached({ ids: [reading.of], where: [{ related: direct }] }),
    ontology,
    identity,
    lookups,
  );
  if (found.status === "answered") return found;
  // What the country did in all the time is not what its president had to do with another.
  const apart = Object.keys(ontology.labels).filter((label) => !ontology.labels[label]?.who);
  const besides = (labels: string[]) => {
    const beside = { types, direction: "any" as const, to: { labels, where: [{ related: direct }] } };
    return answerThings(reached({ ids: [reading.of], where: [{ related: beside }] }), ontology, identity, lookups);
  };
  const own = await besides(apart);
  return own.status === "answered" ? own : besides([]);
}

/** Shortest paths, those that avoid hubs first, step by step. */
export async function answerConnection(
  { from, to, avoid = [] }: Of<"connection">,
  ontology: Ontology,
  lookups: Lookups,
): Promise<Bare> {
  const { paths, subgraph } = await lookups.paths({ from, to, avoid, types: undefined, steps: 5, limit: 5 });
  const [first] = paths;
  const empty = {
    answers: [],
    rows: { fields: [], values: [], evidence: [] },
    statement: "",
    parameters: {},
    subgraph,
  };
  if (!first) return { ...empty, status: "nothing", sentence: "", evidence: [] };
  const steps = first.steps.flatMap(({ relationships }) => relationships.slice(0, 1));
  const between = first.nodes.slice(1, -1).flatMap((id) => subgraph.nodes.find((node) => node.id === id) ?? []);
  const ofSteps = steps.flatMap(({ evidence }) => evidence ?? []);
  const speaksOf = (one: Evidence, { id }: GraphNode) =>
    one.node === id || joinsIn(subgraph.relationships, one.relationship, id);
  // What only the order of time joins is not claimed by a relationship; the thing itself is.
  const bare = between.filter((node) => !ofSteps.some((one) => speaksOf(one, node)));
  const evidence = [...ofSteps, ...bare.flatMap((node) => evidenceOfNode(node) ?? [])];
  const answers = between.map((node) => ({
    id: node.id,
    name: nameOf(node, ontology),
    labels: node.labels,
    evidence: evidence.flatMap((one, index) => (speaksOf(one, node) ? [index] : [])),
  }));
  const sentence = `${steps.map(({ sentence }) => sentence).join("; ")}.`;
  return { ...empty, status: "answered", sentence, answers, evidence };
}

const joinsIn = (relationships: Bare["subgraph"]["relationships"], id: string | undefined, node: string) =>
  relationships.some((one) => one.id === id && (one.from === node || one.to === node));

/** Two things side by side: what each was, and what is said of each. */
export async function answerComparison(
  { ids }: Of<"comparison">,
  ontology: Ontology,
  identity: Identity,
  lookups: Lookups,
): Promise<Bare> {
  const both = await answerAbout({ ask: "about", ids }, ontology, identity, lookups);
  const details = await Promise.all(ids.map((id) => lookups.node(id)));
  const next = ids.map(
    (id) =>
      new Set(both.subgraph.relationships.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))),
  );
  const shared = both.subgraph.nodes.filter(({ id }) => next.every((some) => some.has(id)));
  const common =
    shared.length > 0
      ? ` Both have to do with ${list(
          shared.map((node) => nameOf(node, ontology)),
          8,
        )}.`
      : "";
  return { ...both, sentence: `${details.map(({ node }) => summaryOf(node, ontology)).join(" ")}${common}` };
}
