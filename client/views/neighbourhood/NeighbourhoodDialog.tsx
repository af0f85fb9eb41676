import { useSignal } from "@preact/signals";
import { nameOf } from "../../canvas/name.ts";
import { attempt } from "../../commands/attempt.ts";
import { showNeighbourhood } from "../../commands/neighbourhood.ts";
import { type Reaching, reaching, withinSteps } from "../../state/neighbourhood.ts";
import { ontology, picture } from "../../state/session.ts";
import { neighbourhoodText as text } from "../../text/neighbourhood.ts";
import { ChoiceDialog } from "../expand/ChoiceDialog.tsx";

/** Nodes that are shown at first. */
const few = 100;

/** How far and how many: what is within reach, counted by steps. */
export function NeighbourhoodDialog() {
  const { value } = reaching;
  return value ? <Choice key={value.node} {...value} /> : null;
}

function Choice({ node, steps, x, y }: Reaching) {
  const offered = withinSteps(steps);
  const chosen = useSignal(Math.min(2, offered.length));
  const limit = useSignal(few);
  const within = offered.find(({ depth }) => depth === chosen.value) ?? { depth: 1, total: 0, isWhole: true };
  const shown = Math.min(limit.value, within.total);
  const known = picture.value.graph.nodes.find(({ id }) => id === node);
  return (
    <ChoiceDialog
      title={text.title(known ? nameOf(known, ontology.value) : node)}
      lead={text.lead}
      x={x}
      y={y}
      limit={limit}
      words={{ most: text.most, cancel: text.cancel, add: text.add(shown, within) }}
      isEmpty={shown === 0}
      onLeave={() => {
        reaching.value = undefined;
      }}
      onAdd={() => attempt(showNeighbourhood(node, within.depth, limit.value))}
    >
      <div class="expand-rows" role="radiogroup" aria-label={text.depth}>
        {offered.map(({ depth, ...count }) => (
          <label key={depth} class="expand-row">
            <input
              type="radio"
              name="depth"
              checked={depth === within.depth}
              onChange={() => {
                chosen.value = depth;
              }}
            />
            <span>{text.steps(depth)}</span> <span class="count">{text.count(count)}</span>
          </label>
        ))}
      </div>
    </ChoiceDialog>
  );
}
