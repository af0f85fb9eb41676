import type { Subgraph } from "../../src/domain/graph.ts";
import type { Lit } from "../state/session.ts";
import { relationshipKey } from "./classes.ts";

/** What the reader has chosen, is asking about or is pointing at. */
export interface Attention {
  selected: string[];
  relationship: string | undefined;
  lit: Lit;
  pointed: Lit;
  hovered: string | undefined;
  focused: string | undefined;
  fresh: string[];
}

const nothing: Lit = { nodes: [], relationships: [] };

/** The classes of state of everything drawn, by Cytoscape's ids. */
export function emphasis({ nodes, relationships }: Subgraph, attention: Attention): Map<string, string[]> {
  const selected = new Set(attention.selected);
  const [hot, calm] = attention.lit.isCalm ? [nothing, attention.lit] : [attention.lit, nothing];
  const hotNodes = new Set([...hot.nodes, ...attention.pointed.nodes]);
  const hotLines = new Set([...hot.relationships, ...attention.pointed.relationships, attention.relationship]);
  const calmLines = new Set(calm.relationships);
  const nearLines = new Set(
    relationships
      .filter(
        ({ id, from, to }) =>
          calmLines.has(id) || [from, to].some((end) => selected.has(end) || end === attention.hovered),
      )
      .map(({ id }) => id),
  );
  const nearNodes = new Set([
    ...calm.nodes,
    ...relationships.filter(({ id }) => nearLines.has(id) || hotLines.has(id)).flatMap(({ from, to }) => [from, to]),
  ]);
  // What an earlier step brought is no part of what is being answered now.
  const fresh = new Set(hot.nodes.length > 0 ? [] : attention.fresh);
  const rest = restState(attention, nodes.length + relationships.length);
  const classes = new Map<string, string[]>();
  for (const { id } of nodes) {
    const states = [
      ...(fresh.has(id) ? ["fresh"] : []),
      ...(hotNodes.has(id) ? ["hot"] : []),
      ...(selected.has(id) ? ["selected"] : []),
      ...(nearNodes.has(id) && !selected.has(id) ? ["near"] : []),
      ...(attention.hovered === id || attention.focused === id ? ["near"] : []),
      ...(attention.focused === id ? ["focused"] : []),
    ];
    classes.set(id, states.length > 0 ? [...new Set(states)] : rest);
  }
  for (const { id } of relationships) {
    const states = [...(nearLines.has(id) ? ["near"] : []), ...(hotLines.has(id) ? ["hot"] : [])];
    classes.set(relationshipKey(id), states.length > 0 ? states : rest);
  }
  return classes;
}

/** To change the looks of more than these takes so long that pointing at something would hold the page up. */
const mostDimmed = 6000;

/** What becomes of all that is neither chosen nor near. */
function restState({ selected, relationship, lit, hovered }: Attention, all: number): string[] {
  if (all > mostDimmed) return [];
  if (selected.length > 0 || relationship || lit.nodes.length > 0 || lit.relationships.length > 0) return ["dim"];
  return hovered ? ["aside"] : [];
}

/** Words on every line are read by nobody: a node with more relationships than this gets none. */
const mostWords = 12;

/** The relationships that get their words: the chosen one, those pointed at, and those of the chosen nodes if few. */
export function spoken({ relationships }: Subgraph, { selected, relationship, pointed }: Attention): string[] {
  const own = relationships.filter(({ from, to }) => selected.includes(from) || selected.includes(to));
  const chosen = relationships.filter(({ id }) => id === relationship || pointed.relationships.includes(id));
  return [...new Set([...chosen, ...(own.length > mostWords ? [] : own)].map(({ id }) => id))];
}
