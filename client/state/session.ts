import { batch, computed, signal } from "@preact/signals";
import type { Answer } from "../../src/domain/answer.ts";
import type { DatabaseList } from "../../src/domain/databases.ts";
import type { Subgraph } from "../../src/domain/graph.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import type { OpeningPicture } from "../../src/domain/opening.ts";
import type { ListedQuestion } from "../../src/domain/question.ts";
import type { Schema } from "../../src/domain/schema.ts";
import type { SourceList } from "../../src/domain/sources.ts";
import type { Startup } from "../../src/domain/startup.ts";
import type { Timeline } from "../../src/domain/timeline.ts";
import type { Action } from "./action.ts";
import { type Address, home } from "./address.ts";
import { amend, emptyHistory, jump, record, redo, undo } from "./history.ts";
import type { Loaded } from "./loaded.ts";
import { visible } from "./picture.ts";

/** Where the reader is; `client/router.ts` keeps it and the browser's address the same. */
export const address = signal<Address>(home);

/** How the start of the server stands, until the graph is there. */
export const startup = signal<Startup | undefined>(undefined);

/** What does not change while a database is open. */
export const schema = signal<Schema | undefined>(undefined);
/** The ontology of what is open; an empty one until it is. */
export const ontology = computed<Ontology>(
  () => schema.value?.ontology ?? { title: "", introduction: { wide: "", tall: "" }, labels: {}, types: {} },
);
export const sources = signal<SourceList | undefined>(undefined);
export const questions = signal<ListedQuestion[]>([]);
export const timeline = signal<Timeline>({ items: [] });

/** The databases that may be chosen. */
export const databases = signal<DatabaseList["databases"]>([]);

/** The opening as the server gave it, with the places of both frames; and when it came, in ms since 1970. */
export const opening = signal<OpeningPicture | undefined>(undefined);
export const loadedAt = signal(0);

/** Tells later whether the graph that is open now still is: what was fetched from another one has no place in it. */
export function whileOpen(): () => boolean {
  const at = loadedAt.peek();
  return () => loadedAt.peek() === at;
}

/** The database stopped answering: since when what is drawn is old, and when it is tried again (both in ms since 1970). */
export const outage = signal<{ loadedAt: number; retryAt: number } | undefined>(undefined);

/** Counts the times that the database came back: what failed for want of it is asked for again. */
export const recoveries = signal(0);

/** Every step that led to the picture; changed by `act`, `undoLast`, `redoLast` and `jumpTo` alone. */
export const history = signal(emptyHistory);
export const picture = computed(() => history.value.present);
export const canUndo = computed(() => history.value.past.length > 0);
export const canRedo = computed(() => history.value.future.length > 0);

/** What is drawn now: the picture without what the legend leaves out. */
export const drawn = computed<Subgraph>(() =>
  schema.value ? visible(picture.value, schema.value.ontology) : { nodes: [], relationships: [] },
);

/** The answer beside the picture, while a question is open. */
export const answered = signal<Loaded<Answer> | undefined>(undefined);
export const answer = computed(() => (answered.value?.state === "there" ? answered.value.value : undefined));

/** What an answer, an open row or the row under the pointer rests on: marked on the canvas and on the timeline at once. */
export interface Lit {
  nodes: string[];
  relationships: string[];
  /** So much that the highlighter would set nothing apart: it stays as it is, and only the rest fades. */
  isCalm?: boolean;
}
export const lit = signal<Lit>({ nodes: [], relationships: [] });
/** What is under the pointer in a panel; it is marked in addition to `lit`. */
export const pointed = signal<Lit>({ nodes: [], relationships: [] });

/** The node that has the keyboard on the canvas. */
export const focused = signal<string | undefined>(undefined);

/** Nodes that Space added to the selection, besides the one in the address. */
export const alsoSelected = signal<string[]>([]);

/** A sentence for the polite live region, and the toast with what can be undone. */
export const announcement = signal("");
/** `undo`: true takes back the last change of the picture; else what takes this back. */
export const toast = signal<{ words: string; undo?: true | (() => void) } | undefined>(undefined);

/** Says the same in both, with what takes it back where anything does. */
export function tell(words: string, undo?: true | (() => void)): void {
  announcement.value = words;
  toast.value = undo ? { words, undo } : { words };
}

export function act(action: Action): void {
  history.value = record(history.value, action);
}

/** Does the last step anew, as long as it is still under way. */
export function actAnew(action: Action): void {
  history.value = amend(history.value, action);
}

export function undoLast(): void {
  batch(() => {
    history.value = undo(history.value);
    toast.value = undefined;
  });
}

export function redoLast(): void {
  history.value = redo(history.value);
}

/** To where so many of all steps are done. */
export function jumpTo(count: number): void {
  batch(() => {
    history.value = jump(history.value, count);
    toast.value = undefined;
  });
}
