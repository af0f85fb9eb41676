import { computed } from "@preact/signals";
import type { Subgraph } from "../../src/domain/graph.ts";
import { formatAddress } from "./address.ts";
import type { History, Step } from "./history.ts";
import { address, history } from "./session.ts";

/** What an answer, a passage or a path shows beyond the picture is its guest: once the reader goes elsewhere it leaves. */
const isGuest = ({ action }: Step) => action.do === "bring" && action.guestOf !== undefined;

/** So many steps at the end brought guests; what came before another change has become part of the picture. */
function lastGuests({ past, future }: History): number {
  return future.some((step) => !isGuest(step)) ? 0 : past.length - 1 - past.findLastIndex((step) => !isGuest(step));
}

/** Guests whose place is still open. */
export function guestsIn(given: History): Subgraph {
  const graphs = given.past
    .slice(given.past.length - lastGuests(given))
    .flatMap(({ action }) => (action.do === "bring" ? [action.graph] : []));
  return {
    nodes: graphs.flatMap(({ nodes }) => nodes),
    relationships: graphs.flatMap(({ relationships }) => relationships),
  };
}

/** The history before any guest came, as if none had been there. */
export function withoutGuests(given: History): History {
  const { opened, past, future } = given;
  const count = lastGuests(given);
  if (count === 0 && !future.some(isGuest)) return given;
  const before = past.slice(0, past.length - count);
  const isUndone = future.every(isGuest);
  return {
    ...given,
    past: before,
    present: count === 0 ? given.present : { ...(before.at(-1)?.picture ?? opened), fresh: [] },
    future: isUndone ? [] : future,
  };
}

/** Guests of any other place leave; those of this one stay. */
export function leaving(given: History, host: string): History {
  const isElsewhere = ({ action }: Step) => action.do === "bring" && action.guestOf !== host;
  const steps = [...given.past.slice(given.past.length - lastGuests(given)), ...given.future];
  return steps.some((step) => isGuest(step) && isElsewhere(step)) ? withoutGuests(given) : given;
}

/** Makes the guests part of the picture. */
export function keeping(given: History): History {
  const first = given.past.length - lastGuests(given);
  const past = given.past.map((step, index) => (index < first ? step : asOwn(step)));
  return { ...given, past, present: { ...given.present, fresh: [] } };
}

function asOwn(step: Step): Step {
  if (step.action.do !== "bring") return step;
  const { guestOf: _, ...action } = step.action;
  return { ...step, action };
}

/** Where the reader is, whatever is chosen there and in whatever form it is looked at. */
export const host = computed(() => {
  const { node: _, relationship: __, as: ___, by: ____, ...place } = address.value;
  return formatAddress(place);
});

export const guests = computed(() => guestsIn(history.value));

export function keepGuests(): void {
  history.value = keeping(history.peek());
}
