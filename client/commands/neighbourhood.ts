import { mostDepth } from "../../src/domain/neighbours.ts";
import { controls } from "../canvas/controls.ts";
import { nameOf } from "../canvas/name.ts";
import { reaching } from "../state/neighbourhood.ts";
import { act, ontology, picture, tell } from "../state/session.ts";
import { stepWords } from "../state/stepWords.ts";
import { neighbourhoodText as text } from "../text/neighbourhood.ts";
import { ask } from "./ask.ts";
import { inTurn } from "./attempt.ts";
import { addedWords, readied } from "./picture.ts";

/** Counts what is how far from a node, and lets the reader choose how much of it is shown. */
export async function askNeighbourhood(node: string): Promise<void> {
  const { steps } = await ask("getNeighbourhood", { params: { id: node }, query: { depth: mostDepth, limit: 1 } });
  reaching.value = { node, steps, ...(controls.peek()?.pointOf(node) ?? { x: 0, y: 0 }) };
}

/** Adds what is up to so many steps away, at most so many, the nearest first, as one step. */
export function showNeighbourhood(node: string, depth: number, limit: number): Promise<void> {
  return inTurn(async (isOpen) => {
    const { subgraph, shown, total, isWhole } = await ask("getNeighbourhood", {
      params: { id: node },
      query: { depth, limit },
    });
    const { graph, places } = await readied(subgraph);
    if (!isOpen()) return;
    const isNothing = graph.nodes.length + graph.relationships.length === 0;
    const words = isNothing ? allDrawn(node, depth) : added({ node, depth, shown, total, isWhole, graph, places });
    tell(words, isNothing ? undefined : true);
  });
}

function allDrawn(id: string, depth: number): string {
  const node = picture.peek().graph.nodes.find((other) => other.id === id);
  return text.allDrawn(node ? nameOf(node, ontology.peek()) : id, depth);
}

type Added = Omit<Extract<Parameters<typeof act>[0], { do: "neighbourhood" }>, "do">;

function added(found: Added): string {
  const action = { do: "neighbourhood", ...found } as const;
  const words = stepWords(action, picture.peek(), ontology.peek());
  act(action);
  return `${words}. ${addedWords(found.graph)}`;
}
