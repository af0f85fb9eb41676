import type { Signal } from "@preact/signals";
import type { Operator } from "../../state/plan.ts";

interface Tree {
  /** The operators that can be seen, in their order. */
  seen: Operator[];
  closed: Set<string>;
  focus: Signal<string>;
  toggle: (operator: Operator) => void;
}

/** The keys of a tree: up and down, into and out of what is below, open and close. */
export function pressedInPlan(event: KeyboardEvent, { seen, closed, focus, toggle }: Tree): void {
  const at = seen.findIndex(({ id }) => id === focus.value);
  const here = seen[at];
  if (!here) return;
  const isClosed = closed.has(here.id);
  const to = (operator: Operator | undefined) => {
    if (operator) focusOperator(event.currentTarget, focus, operator.id);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => to(seen[at + 1]),
    ArrowUp: () => to(seen[at - 1]),
    Home: () => to(seen[0]),
    End: () => to(seen.at(-1)),
    ArrowRight: () => (isClosed ? toggle(here) : to(seen.find(({ parent }) => parent === here.id))),
    ArrowLeft: () => (here.hasChildren && !isClosed ? toggle(here) : to(seen.find(({ id }) => id === here.parent))),
    Enter: () => toggle(here),
    " ": () => toggle(here),
  };
  if (!Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]?.();
}

function focusOperator(tree: EventTarget | null, focus: Signal<string>, id: string): void {
  focus.value = id;
  if (tree instanceof Element) tree.querySelector<HTMLElement>(`[data-operator="${id}"]`)?.focus();
}
