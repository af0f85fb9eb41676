import { type Signal, useSignalEffect } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { formatAddress } from "../../state/address.ts";
import { address } from "../../state/session.ts";
import { focusCanvas } from "../focus.ts";
import "./expand.css";

/** As many nodes as may be asked for at once. */
const most = 500;

interface ChoiceDialogProps {
  title: string;
  lead: string;
  /** What may be chosen from. */
  children: ComponentChildren;
  /** Where on the stage it is about something, in pixels. */
  x: number;
  y: number;
  /** How many nodes are added at the most. */
  limit: Signal<number>;
  words: { most: string; cancel: string; add: string };
  isEmpty: boolean;
  /** Takes the question away. */
  onLeave: () => void;
  onAdd: () => void;
}

/** What is asked before nodes come into the picture: which, and how many. Who goes elsewhere leaves the question behind. */
export function ChoiceDialog({
  title,
  lead,
  children,
  x,
  y,
  limit,
  words,
  isEmpty,
  onLeave,
  onAdd,
}: ChoiceDialogProps) {
  const place = useRef<HTMLDivElement>(null);
  const askedAt = useRef(formatAddress(address.peek()));
  useSignalEffect(() => {
    if (formatAddress(address.value) !== askedAt.current) onLeave();
  });
  useLayoutEffect(() => {
    const chosen = place.current?.querySelector<HTMLInputElement>("[type=radio]:checked");
    (chosen ?? place.current?.querySelector("input"))?.focus();
  }, []);
  const close = () => {
    onLeave();
    focusCanvas();
  };
  const add = (event: Event) => {
    event.preventDefault();
    if (isEmpty) return;
    close();
    onAdd();
  };
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
        <p>{lead}</p>
        {children}
        <div class="expand-foot">
          <label>
            {words.most}{" "}
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
            {words.cancel}
          </button>
          <button type="submit" class="button primary" aria-disabled={isEmpty}>
            {words.add}
          </button>
        </div>
      </form>
    </div>
  );
}
