import { computed, effect } from "@preact/signals";
import { emptySubgraph, type Subgraph } from "../../src/domain/graph.ts";
import { splitIds } from "../state/ids.ts";
import { latest } from "../state/loaded.ts";
import { joint, openPanel, passageClaims } from "../state/panels.ts";
import { foundCommon, foundPaths, partOf, shownSteps } from "../state/paths.ts";
import { comparisonLight } from "../state/pictures/comparison.ts";
import { readRows, together } from "../state/rows.ts";
import { address, answer, type Lit, lit, ontology, picture, pointed } from "../state/session.ts";
import { isMuch } from "../state/size.ts";
import { lastGood, openRows } from "../state/statement.ts";

const nothing: Lit = { nodes: [], relationships: [] };

const graph = computed(() => picture.value.graph);

/** The rows of the last good run, joined to the picture. */
export const resultRows = computed(() =>
  readRows(lastGood.value?.values ?? [], { shown: graph.value, ontology: ontology.value }),
);

/** What stands beside the picture. */
const beside = computed(() => ({ address: address.value, answer: answer.value }));

/** Lights what the open panel rests on. */
export function startLighting(): () => void {
  const stops = [
    effect(() => {
      lit.value = lightFor(openPanel.value);
    }),
    // What was pointed at goes with its panel, and with the answer whose row it was.
    effect(() => {
      if (beside.value) pointed.value = nothing;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function lightFor(panel: typeof openPanel.value): Lit {
  switch (panel) {
    case "relationship":
      return lightOfJoint();
    case "sources":
      return { ...lightOf(latest(passageClaims.value)?.subgraph), isCalm: true };
    case "questions":
    case "ask":
      return lightOfAnswer();
    case "paths":
    case "common":
      return lightOfSteps();
    case "pictures":
      return comparisonLight.value;
    case "cypher":
      return lightOf(lightOfRows());
    default:
      return nothing;
  }
}

/** The steps that are shown; until then what was found, as far as it is in the picture, and what was asked about. */
function lightOfSteps(): Lit {
  if (shownSteps.value) return lightOf(shownSteps.value.subgraph);
  const { nodes, relationships } = lightOf(firstFound());
  return { nodes: [...new Set([...endsAsked(), ...nodes])], relationships };
}

/** The first path, or everything in common. */
function firstFound(): Subgraph | undefined {
  const here = address.value;
  if (here.view === "common") {
    const found = latest(foundCommon.value);
    return found?.nodes.join() === splitIds(here.nodes).join() ? found.subgraph : undefined;
  }
  const found = latest(foundPaths.value);
  if (!found || here.view !== "paths" || found.from !== here.from || found.to !== here.to) return undefined;
  return partOf(found.paths[0]?.steps ?? [], found.subgraph);
}

function endsAsked(): string[] {
  const here = address.value;
  if (here.view === "common") return splitIds(here.nodes);
  return here.view === "paths" ? [here.from, here.to].filter((id) => id !== undefined) : [];
}

/** An answer's own subgraph; where there is none, what was asked about: what comes nearest is no answer. */
function lightOfAnswer(): Lit {
  const { status, subgraph, reading, answers = [] } = answer.value ?? {};
  if (status !== "nothing") {
    const { nodes, relationships } = lightOf(subgraph);
    // What was asked for comes first: its names have the first choice of room.
    const asked = answers.map(({ id }) => id).filter((id) => nodes.includes(id));
    return { nodes: [...new Set([...asked, ...nodes])], relationships };
  }
  return { nodes: Object.keys(reading?.names ?? {}), relationships: [] };
}

function lightOfJoint(): Lit {
  const found = latest(joint.value);
  if (!found) return nothing;
  return { nodes: [found.from.id, found.to.id], relationships: [found.relationship.id] };
}

/** Open rows alone, as long as there are any. */
function lightOfRows(): Subgraph {
  const open = openRows.value.map((index) => resultRows.value.at(index));
  const things = open.length > 0 ? together(open) : resultRows.value.things();
  // What marks thousands tells nothing apart, and takes a minute to draw.
  return isMuch(things) ? emptySubgraph : things;
}

/** Ids of everything in a subgraph; the ends of its relationships are lit with them. */
export function lightOf(subgraph: Subgraph | undefined): Lit {
  if (!subgraph) return nothing;
  const { nodes, relationships } = subgraph;
  const ends = relationships.flatMap(({ from, to }) => [from, to]);
  return {
    nodes: [...new Set([...nodes.map(({ id }) => id), ...ends])],
    relationships: relationships.map(({ id }) => id),
  };
}
