import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { nameOf } from "../../canvas/name.ts";
import { attempt } from "../../commands/attempt.ts";
import { showNeighbourhood } from "../../commands/neighbourhood.ts";
import { type Reaching, reaching, withinSteps } from "../../state/neighbourhood.ts";
import { ontology, picture } from "../../state/session.ts";
import { neighbourhoodText as text } from "../../text/neighbourhood.ts";
import { focusCanvas } from "../focus.ts";
import "../expand/expand.css";

/** Nodes that are shown at first, and as many as may be asked for. */
const few = 100;
const most = 500;

/** How far and how many: what is within reach, counted by steps. */
export function NeighbourhoodDialog() {
  const { value } = reaching;
  return value ? <Choice key={value.node} {...value} /> : null;
}

function Choice({ node, steps, x, y }: Reaching) {
  const place = useRef<HTMLDivElement>(null);
  const offered = withinSteps(steps);
  const chosen = useSignal(Math.min(2, offered.length));
  const limit = useSignal(few);
  useLayoutEffect(() => place.current?.querySelector<HTMLInputElement>("input:checked")?.focus(), []);

  const within = offered.find(({ depth }) => depth === chosen.value) ?? { depth: 1, total: 0, isWhole: true };
  const shown = Math.min(limit.value, within.total);
  const close = () => {
    reaching.value = undefined;
    focusCanvas();
  };
  const add = (event: Event) => {
    event.preventDefault();
    if (shown === 0) return;
    close();
    attempt(showNeighbourhood(node, within.depth, limit.value));
  };
  const known = picture.value.graph.nodes.find(({ id }) => id === node);
  const title = text.title(known ? nameOf(known, ontology.value) : node);
  return (
    <div
      ref={place}
      class="expand-choice raised"
      role="dialog"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
        event.stopPropagation();
      }}
      style={{ "--x": `${Math.round(x) + 36}px`, "--y": `${Math.round(y) - 80}px` }}
    >
      <form onSubmit={add}>
        <h2>{title}</h2>
        <p>{text.lead}</p>
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
        <div class="expand-foot">
          <label>
            {text.most}{" "}
            <input
              type="number"
              min={1}
              max={most}
              value={limit.value}
              onInput={({ currentTarget }) => {
                limit.value = Math.max(1, Math.min(most, Math.round(currentTarget.valueAsNumber) || 1));
              }}
            />
          </label>
          <button type="button" class="button quiet" onClick={close}>
            {text.cancel}
          </button>
          <button type="submit" class="button primary" aria-disabled={shown === 0}>
            {text.add(shown, within)}
          </button>
        </div>
      </form>
    </div>
  );
}
