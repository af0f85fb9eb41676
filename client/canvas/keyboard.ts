import { address, alsoSelected, announcement, drawn, focused, ontology, picture } from "../state/session.ts";
import { announce } from "./announce.ts";
import type { Keeper } from "./keeper.ts";
import { around, type Direction, type Ground, middlemost, towards } from "./movement.ts";
import { nameOf } from "./name.ts";
import type { Callbacks } from "./pointer.ts";
import { selection } from "./stage.ts";
import { text } from "./text.ts";

const arrows: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The keys of the canvas, which is one stop of Tab: gives a function that takes a key and says whether it was one. */
export function createKeys(keeper: Keeper, { onSelect, onKey }: Callbacks): (key: string) => boolean {
  /** The node whose neighbours `[` and `]` go through. */
  let centre: string | undefined;

  const go = (id: string | undefined) => {
    if (id === undefined) return;
    focused.value = id;
    keeper.follow(id);
    announcement.value = spoken(id);
  };
  const turn = (step: 1 | -1) => {
    centre ??= focused.value;
    if (centre) go(around(ground(), centre, focused.value ?? centre, step));
  };
  const walk = (direction: Direction) => {
    centre = undefined;
    go(focused.value ? towards(ground(), focused.value, direction) : startingPoint());
  };
  const acts: Record<string, (id: string) => void> = {
    Enter: (id) => onSelect({ node: id }),
    " ": toggleSelected,
  };

  return (key) => {
    const [direction, perform] = [arrows[key], acts[key]];
    if (direction) walk(direction);
    else if (key === "[" || key === "]") turn(key === "]" ? 1 : -1);
    else if (key === "Home") {
      centre = undefined;
      keeper.fit();
      go(middlemost(ground()));
    } else if (key === "Escape") return back(onSelect);
    else if (perform && focused.value) perform(focused.value);
    else return focused.value !== undefined && key.length === 1 && onKey(key, focused.value);
    return true;
  };
}

/** Where the keyboard enters: where it was, else at what is selected, else in the middle. */
export function startingPoint(): string | undefined {
  const { places } = ground();
  return [focused.value, ...selection.value].find((id) => id && places[id]) ?? middlemost(ground());
}

export function spoken(id: string): string {
  const node = drawn.value.nodes.find((other) => other.id === id);
  return node ? announce(node, drawn.value, ontology.value) : "";
}

function ground(): Ground {
  const { nodes, relationships } = drawn.value;
  const places = nodes.flatMap(({ id }) => {
    const place = picture.value.places[id];
    return place ? [[id, place] as const] : [];
  });
  return { places: Object.fromEntries(places), lines: relationships };
}

function toggleSelected(id: string): void {
  const isIn = alsoSelected.value.includes(id);
  alsoSelected.value = isIn ? alsoSelected.value.filter((other) => other !== id) : [...alsoSelected.value, id];
  const node = drawn.value.nodes.find((other) => other.id === id);
  const name = node ? nameOf(node, ontology.value) : id;
  announcement.value = (isIn ? text.removed : text.added)(name, selection.value.length);
}

/** Escape takes back one thing at a time: the added selection, then the selection itself. */
function back(onSelect: Callbacks["onSelect"]): boolean {
  if (alsoSelected.value.length > 0) alsoSelected.value = [];
  else if (address.value.node || address.value.relationship) onSelect({});
  else return false;
  announcement.value = text.cleared;
  return true;
}
