import { batch, computed, effect, untracked } from "@preact/signals";
import type { Subgraph } from "../../src/domain/graph.ts";
import { Frame, type OpeningPicture } from "../../src/domain/opening.ts";
import type { Schema } from "../../src/domain/schema.ts";
import { ApiError, call } from "../api.ts";
import { prepareCore } from "../canvas/core.ts";
import { canvasWidth, measureBoxes } from "../canvas/measure.ts";
import { openingGraph, placeOpening } from "../layout/opening.ts";
import { prepareToPlace } from "../layout/place.ts";
import { expansion } from "../state/expansion.ts";
import { menu } from "../state/menu.ts";
import { reaching } from "../state/neighbourhood.ts";
import { pending } from "../state/pictures/pending.ts";
import {
  act,
  address,
  databases,
  loadedAt,
  opening,
  outage,
  questions,
  schema,
  sources,
  startup,
  timeline,
  toast,
} from "../state/session.ts";
import { dropResults } from "../state/tabs.ts";
import { choices } from "./choices.ts";
import { linked, showRead } from "./pictures/link.ts";
import { endRuns } from "./statement.ts";
import { width } from "./window.ts";

/** Between two questions whether the database is there, and after it gave no graph. */
const milliseconds = { between: 500, afterFailure: 5000 };

const database = computed(() => address.value.database);

/** Aborts when another database is chosen than the one that is open: nothing of it may come any longer. */
let leaving = new AbortController();

/** Opens the graph of the database in the address, and another whenever the address names another. */
export function followDatabase(): () => void {
  prepareToPlace();
  void canvasWidth();
  let isAnother = false;
  const stop = effect(() => {
    const mine = new AbortController();
    leaving = mine;
    // Named only to be followed: `call` adds it to each request.
    void database.value;
    untracked(() => {
      if (isAnother) forget();
      isAnother = true;
      void openGraph(mine.signal);
    });
    return () => mine.abort();
  });
  // Once the first request is on its way.
  setTimeout(prepareCore);
  return stop;
}

/** What is known of a database goes before another is opened; what is written in the editor stays. */
function forget(): void {
  endRuns();
  batch(() => {
    loadedAt.value = 0;
    schema.value = undefined;
    opening.value = undefined;
    startup.value = undefined;
    outage.value = undefined;
    toast.value = undefined;
    menu.value = undefined;
    expansion.value = undefined;
    reaching.value = undefined;
    choices.value = {};
    dropResults();
  });
}

/** Waits for the server, loads the graph and opens it. What fails is tried again: the page recovers by itself. */
async function openGraph(signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await isOpened(signal)))
    await wait(startup.peek()?.failure ? milliseconds.afterFailure : milliseconds.between);
}

async function isOpened(signal: AbortSignal): Promise<boolean> {
  if (!(await isReady(signal))) return false;
  try {
    await load(signal);
    return true;
  } catch (error) {
    if (signal.aborted) return true;
    if (!(error instanceof ApiError)) throw error;
    // The database answers, but not with a graph.
    if (!error.unavailable) startup.value = { ready: false, steps: [], failure: error.message };
    return false;
  }
}

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

async function isReady(signal: AbortSignal): Promise<boolean> {
  const told = await call("getReady", {}, { signal }).catch(() => ({ ready: false, steps: [] }));
  if (signal.aborted) return false;
  // A failure stays in sight until there is something else to say.
  if (!told.ready || !startup.peek()?.failure) startup.value = told;
  return told.ready;
}

/** Reads a database anew, counts and picture, as for one to which something was added. */
export async function openAgain(): Promise<void> {
  await load(leaving.signal, { refresh: "true" });
}

async function load(signal: AbortSignal, counted: { refresh?: "true" } = {}): Promise<void> {
  const schemaThere = call("getSchema", { query: counted }, { signal });
  const [known, picture, prepared, dated, written, chosen, shown] = await Promise.all([
    schemaThere,
    openingPicture(schemaThere, signal),
    call("getQuestions", {}, { signal }),
    call("getTimeline", {}, { signal }),
    call("getSources", {}, { signal }),
    call("getDatabases", {}, { signal }),
    schemaThere.then((known) => linked(known, signal)),
  ]);
  const opened = await placed(picture, known);
  if (signal.aborted) return;
  batch(() => {
    schema.value = known;
    opening.value = picture;
    questions.value = prepared.questions;
    timeline.value = dated;
    sources.value = written;
    databases.value = chosen.databases;
    loadedAt.value = Date.now();
    act({ do: "open", ...opened, hidden: hiddenLabels(known, opened.graph) });
    if (shown) showRead(shown, { from: "link" });
    pending.value = undefined;
  });
}

/** Nodes whose names a phone has room for, where nobody composed the picture for it. */
const mostOnPhone = 20;

async function openingPicture(counted: Promise<Schema>, signal: AbortSignal): Promise<OpeningPicture> {
  const isCrowded = frameNow() === "tall" && !(await counted).graph;
  return call("getGraph", { query: isCrowded ? { limit: mostOnPhone } : {} }, { signal });
}

/** That of the link, where it names one, and no picture that has its own. */
function frameNow(): Frame {
  const { s, frame } = pending.peek() ?? {};
  const named = s === undefined ? Frame.safeParse(frame).data : undefined;
  return named ?? (width.peek() === "tall" ? "tall" : "wide");
}

/** Has the database counted anew; the picture stays as it is. */
export async function countAnew(): Promise<void> {
  const { signal } = leaving;
  const counted = await call("getSchema", { query: { refresh: "true" } }, { signal });
  if (!signal.aborted) schema.value = counted;
}

async function placed(picture: OpeningPicture, known: Schema) {
  const frame = frameNow();
  const boxes = await measureBoxes(openingGraph(picture, frame).nodes, known, frame);
  return { frame, ...(await placeOpening({ opening: picture, ontology: known.ontology, frame, boxes })) };
}

/** Labels that the ontology hides, but for those that the opening itself shows. */
function hiddenLabels({ ontology }: Schema, graph: Subgraph): string[] {
  const shown = new Set(graph.nodes.flatMap(({ labels }) => labels));
  return Object.keys(ontology.labels).filter((label) => ontology.labels[label]?.hidden && !shown.has(label));
}
