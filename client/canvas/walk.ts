import { signal } from "@preact/signals";
import { gathered, standing } from "../state/grouped/gathered.ts";
import { announcement, focused, ontology } from "../state/session.ts";
import { joined } from "../state/twin.ts";
import { type Along, alongWords, announce, gist } from "./announce.ts";
import { clockwise, type Ground, middlemost } from "./movement.ts";
import { selection } from "./stage.ts";

/** Along what the keyboard came to where it is; undefined after a jump. */
const along = signal<Along | undefined>(undefined);

/** Where the keyboard came into the canvas. */
let entry: string | undefined;

/** Where the nodes stand now, and what joins them. */
export function ground(): Ground {
  const { nodes, relationships } = gathered.value;
  const places = nodes.flatMap(({ id }) => {
    const place = standing.value[id];
    return place ? [[id, place] as const] : [];
  });
  return { places: Object.fromEntries(places), lines: relationships };
}

/** Where the keyboard enters: where it was, else at what is selected, else in the middle. */
export function startingPoint(): string | undefined {
  const here = ground();
  return [focused.value, ...selection.value].find((id) => id && here.places[id]) ?? middlemost(here);
}

/** The keyboard comes in; says where. */
export function enterCanvas(): void {
  along.value = undefined;
  entry = startingPoint();
  focused.value = entry;
  announcement.value = entry ? spoken(entry) : "";
}

/** Where the keyboard came in, as long as that is drawn and it is elsewhere; else the middle of the picture. */
export function homeward(here: Ground): string | undefined {
  const isAway = entry !== undefined && entry !== focused.value && here.places[entry] !== undefined;
  return isAway ? entry : middlemost(here);
}

/** Moves the keyboard to a node and says so; `centre` is the node that it stepped from, or goes around. */
export function walkTo(id: string, centre?: string): void {
  along.value = centre === undefined ? undefined : alongFrom(centre, id);
  focused.value = id;
  announcement.value = spoken(id);
}

function alongFrom(centre: string, id: string): Along | undefined {
  const ring = clockwise(ground(), centre);
  const at = ring.indexOf(id);
  return at < 0 ? undefined : { centre, number: at + 1, of: ring.length };
}

/** A node as it is announced. */
export function spoken(id: string): string {
  const node = gathered.value.nodes.find((other) => other.id === id);
  return node ? announce(node, joined.value.sentences(id), ontology.value, along.value) : "";
}

/** What the announcement says of the node, but for its name and labels. */
export function gistOf(id: string): string {
  const sentences = joined.value.sentences(id);
  const step = along.value && alongWords(sentences, ontology.value, along.value);
  return step ?? gist(sentences, ontology.value);
}
