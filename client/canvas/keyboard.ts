import { gathered } from "../state/grouped/gathered.ts";
import { isOfGroup } from "../state/grouped/grouped.ts";
import { isSelectingMore, toggleSelected, unselectMore } from "../state/selected.ts";
import { address, alsoSelected, announcement, focused, ontology } from "../state/session.ts";
import { createTypeAhead, isOfName, type Letter, nextNamed } from "../state/typeAhead.ts";
import type { Keeper } from "./keeper.ts";
import { around, type Direction, towards } from "./movement.ts";
import { nameOf } from "./name.ts";
import type { Callbacks } from "./pointer.ts";
import { text } from "./text.ts";
import { ground, homeward, startingPoint, walkTo } from "./walk.ts";

/** A key as it is pressed, and when. */
export type Pressed = Letter & { timeStamp: number };

const arrows: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The keys of the canvas, which is one stop of Tab: gives a function that takes a key and says whether it was one. */
export function createKeys(keeper: Keeper, { onSelect, onExpand, onKey }: Callbacks): (pressed: Pressed) => boolean {
  /** The node whose neighbours `[` and `]` go through. */
  let centre: string | undefined;
  const typeAhead = createTypeAhead();

  const go = (id: string | undefined, from?: string) => {
    if (id === undefined) return;
    walkTo(id, from);
    keeper.follow(id);
  };
  const turn = (step: 1 | -1) => {
    centre ??= focused.value;
    if (centre) go(around(ground(), centre, focused.value ?? centre, step), centre);
  };
  const walk = (direction: Direction) => {
    centre = undefined;
    const from = focused.value;
    go(from ? towards(ground(), from, direction) : startingPoint(), from);
  };
  const goHome = () => {
    centre = undefined;
    keeper.fit();
    go(homeward(ground()));
  };
  const jump = (typed: string) => {
    const found = named(typed);
    if (found === undefined) announcement.value = text.noName(typed);
    else centre = undefined;
    go(found);
  };
  const acts: Record<string, (id: string) => void> = {
    Enter: (id) => (isOfGroup(id) ? onExpand(id) : onSelect({ node: id })),
    " ": toggleSelected,
  };

  return ({ key, shiftKey, timeStamp }) => {
    if (!isOfName(key)) typeAhead.end(key);
    const [direction, perform] = [arrows[key], acts[key]];
    if (direction) walk(direction);
    else if (key === "[" || key === "]") turn(key === "]" ? 1 : -1);
    else if (key === "Home") goHome();
    else if (key === "Escape") return back(onSelect);
    else if (perform && focused.value) perform(focused.value);
    else if (!isOfName(key)) return false;
    else if (shiftKey || typeAhead.isUnderWay(timeStamp)) jump(typeAhead.type(key, timeStamp));
    else if (!focused.value || !onKey(key, focused.value)) jump(typeAhead.type(key, timeStamp));
    return true;
  };
}

/** The next node, by name, that begins with what was typed. */
function named(typed: string): string | undefined {
  const nodes = gathered.value.nodes
    .map((node) => ({ id: node.id, name: nameOf(node, ontology.value) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, "en"));
  const from = nodes.findIndex(({ id }) => id === focused.value);
  const found = nextNamed(
    nodes.map(({ name }) => name),
    Math.max(0, from),
    typed,
  );
  return found === undefined ? undefined : nodes[found]?.id;
}

/** Escape takes back one thing at a time: the added selection, then the selection itself. */
function back(onSelect: Callbacks["onSelect"]): boolean {
  if (alsoSelected.value.length > 0 || isSelectingMore.value) unselectMore();
  else if (address.value.node || address.value.relationship) onSelect({});
  else return false;
  announcement.value = text.cleared;
  return true;
}
