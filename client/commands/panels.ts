import type { GraphNode, GraphRelationship, Subgraph } from "../../src/domain/graph.ts";
import { ApiError } from "../api.ts";
import { rename } from "../router.ts";
import { choosing } from "../state/address.ts";
import { isOfGroup } from "../state/grouped/grouped.ts";
import { titled } from "../state/names.ts";
import { type Details, details, type Joint, joint, passageClaims } from "../state/panels.ts";
import { kept } from "../state/picture.ts";
import { isTrusted } from "../state/pictures/pending.ts";
import { address, announcement, ontology, picture, schema } from "../state/session.ts";
import { text } from "../text.ts";
import { ask } from "./ask.ts";
import { followQuestion } from "./askQuestion.ts";
import { attempt } from "./attempt.ts";
import { fetchDetails } from "./details.ts";
import { follow } from "./follow.ts";
import { followCommon, followPaths } from "./paths.ts";
import { bring, bringGuests, followGuests } from "./picture.ts";
import { followComparison } from "./pictures/compare.ts";
import { relationshipByElementId } from "./reach.ts";

/** Fetches what the address asks for beside the canvas, and brings it into the picture. */
export function followAddress(): () => void {
  const stops = [
    followGuests(),
    followNode(),
    followRelationship(),
    followPassage(),
    followQuestion(),
    followPaths(),
    followCommon(),
    followComparison(),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

const followNode = () =>
  follow({ wanted: () => ofDatabase(address.value.node), load: fetchDetails, into: details, arrived: bringNode });

/** What stands for several is known to the picture alone. */
const ofDatabase = (id: string | undefined) => (id !== undefined && isOfGroup(id) ? undefined : id);

/** What was said last: the same node, read again after the database came back, is no news. */
let said: string | undefined;

function bringNode({ node, around }: Details): void {
  // A link may name a node by Neo4j's own id; the picture knows it by another.
  if (address.value.node !== node.id) {
    rename(choosing(address.value, { node: node.id }));
    return;
  }
  if (said !== node.id) announcement.value = text.announced.selected(titled(ontology.value, node));
  said = node.id;
  const shown = new Set(kept(picture.value).nodes.map(({ id }) => id));
  if (shown.has(node.id) || isTrusted()) return;
  const joining = around.relationships.filter(({ from, to }) => shown.has(from) || shown.has(to));
  attempt(bring({ nodes: [node], relationships: joining }));
}

const followRelationship = () =>
  follow({
    wanted: () => (address.value.node === undefined ? ofDatabase(address.value.relationship) : undefined),
    load: fetchJoint,
    into: joint,
    arrived: ({ relationship, from, to }) => {
      if (!isTrusted()) attempt(bring({ nodes: [from, to], relationships: [relationship] }));
    },
  });

/** From the picture where it is there, else from the database. */
async function fetchJoint(id: string, signal: AbortSignal): Promise<Joint> {
  const { nodes, relationships } = picture.peek().graph;
  const drawn = joined(id, nodes, relationships);
  if (drawn) return drawn;
  const found = schema.peek()?.graph ? await besideItsNode(id, signal) : await relationshipByElementId(id);
  const fetched = joined(id, found.nodes, found.relationships);
  if (!fetched) throw new ApiError(text.details.noRelationship);
  return fetched;
}

/** In a graph folder a relationship's id begins with that of its first node; what is not of the folder has Neo4j's. */
async function besideItsNode(id: string, signal: AbortSignal): Promise<Subgraph> {
  const [first = id] = id.split(".");
  if (first === id) return relationshipByElementId(id);
  const { node, around } = await fetchDetails(first, signal);
  return { nodes: [node, ...around.nodes], relationships: around.relationships };
}

function joined(id: string, nodes: GraphNode[], relationships: GraphRelationship[]): Joint | undefined {
  const relationship = relationships.find((candidate) => candidate.id === id);
  const from = nodes.find((node) => node.id === relationship?.from);
  const to = nodes.find((node) => node.id === relationship?.to);
  return relationship && from && to ? { relationship, from, to } : undefined;
}

const followPassage = () =>
  follow({
    wanted: () => (address.value.view === "sources" ? address.value.passage : undefined),
    load: (passage, signal) => ask("getPassage", { params: { passage } }, { signal }),
    into: passageClaims,
    arrived: ({ subgraph }) => {
      if (!isTrusted()) attempt(bringGuests(subgraph));
    },
  });
