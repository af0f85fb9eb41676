import { useSignal, useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { nameOf } from "../../canvas/name.ts";
import { attempt } from "../../commands/attempt.ts";
import { expandBy, few } from "../../commands/expansion.ts";
import { formatAddress } from "../../state/address.ts";
import { type Expansion, expansion } from "../../state/expansion.ts";
import { firstChoice, freshIn, type ReachRow, reachRows } from "../../state/reach.ts";
import { address, ontology, picture } from "../../state/session.ts";
import { stepsText as text } from "../../text/steps.ts";
import { focusCanvas } from "../focus.ts";
import { Row } from "./Row.tsx";
import "./expand.css";

const most = 500;

/** What expanding could add, counted, to choose from: nothing is added before. */
export function ExpandDialog() {
  const { value } = expansion;
  return value ? <Choice key={value.reaches.map(({ node }) => node).join()} {...value} /> : null;
}

function Choice({ reaches, x, y }: Expansion) {
  const place = useRef<HTMLDivElement>(null);
  const rows = reachRows(reaches, picture.value, ontology.value);
  const chosen = useSignal(firstChoice(rows));
  const limit = useSignal(few);
  const askedAt = useRef(formatAddress(address.peek()));
  // Who goes elsewhere, by the browser's Back as well, leaves the question behind.
  useSignalEffect(() => {
    if (formatAddress(address.value) !== askedAt.current) expansion.value = undefined;
  });
  useLayoutEffect(() => place.current?.querySelector("input")?.focus(), []);

  const picked = rows.filter(({ key }) => chosen.value.includes(key));
  const count = Math.min(limit.value, freshIn(picked));
  const close = () => {
    expansion.value = undefined;
    focusCanvas();
  };
  const add = (event: Event) => {
    event.preventDefault();
    if (count === 0) return;
    close();
    attempt(expandBy(reaches, picked, limit.value));
  };
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const name = nameOfAll(reaches.map(({ node }) => node));
  return (
    <div
      ref={place}
      class="expand-choice raised"
      role="dialog"
      aria-label={text.expand.title(name)}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
        event.stopPropagation();
      }}
      style={{ "--x": `${Math.round(x) + 36}px`, "--y": `${Math.round(y) - 80}px` }}
    >
      <form onSubmit={add}>
        <h2>{text.expand.title(name)}</h2>
        <p>{text.expand.lead(total, total - freshIn(rows))}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset does not scroll within a column */}
        <div class="expand-rows" role="group" aria-label={text.expand.kinds}>
          {rows.map((row) => (
            <Row
              key={row.key}
              row={row}
              isChosen={chosen.value.includes(row.key)}
              onToggle={() => {
                chosen.value = toggled(chosen.value, row);
              }}
            />
          ))}
        </div>
        <div class="expand-foot">
          <label>
            {text.expand.most}{" "}
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
            {text.expand.cancel}
          </button>
          <button type="submit" class="button primary" aria-disabled={count === 0}>
            {text.expand.add(count)}
          </button>
        </div>
      </form>
    </div>
  );
}

function toggled(chosen: string[], { key }: ReachRow): string[] {
  return chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key];
}

function nameOfAll(ids: string[]): string {
  const node = picture.value.graph.nodes.find(({ id }) => id === ids[0]);
  return ids.length > 1 || !node ? text.nodes(ids.length) : nameOf(node, ontology.value);
}
