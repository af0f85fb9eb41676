import { batch } from "@preact/signals";
import type { Subgraph } from "../../src/domain/graph.ts";
import type { Frame, OpeningPicture } from "../../src/domain/opening.ts";
import type { Schema } from "../../src/domain/schema.ts";
import { ApiError, call } from "../api.ts";
import { measureBoxes } from "../canvas/measure.ts";
import { openingGraph, placeOpening } from "../layout/opening.ts";
import { act, loadedAt, opening, questions, schema, sources, startup, timeline } from "../state/session.ts";
import { width } from "./window.ts";

const milliseconds = { between: 500 };

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Waits for the server, loads the graph and opens it. */
export async function openGraph(): Promise<void> {
  while (!(await isReady())) await wait(milliseconds.between);
  try {
    await load();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (!error.unavailable) return tellFailure(error.message);
    await wait(milliseconds.between);
    await openGraph();
  }
}

/** The database answers, but not with a graph: to try again by itself would not help. */
function tellFailure(failure: string): void {
  startup.value = { ready: false, steps: [], failure };
}

async function isReady(): Promise<boolean> {
  startup.value = await call("getReady", {}).catch(() => ({ ready: false, steps: [] }));
  return startup.value?.ready ?? false;
}

async function load(): Promise<void> {
  const [known, picture, prepared, dated, written] = await Promise.all([
    call("getSchema", {}),
    call("getGraph", { query: {} }),
    call("getQuestions", {}),
    call("getTimeline", {}),
    call("getSources", {}),
  ]);
  const opened = await placed(picture, known);
  batch(() => {
    schema.value = known;
    opening.value = picture;
    questions.value = prepared.questions;
    timeline.value = dated;
    sources.value = written;
    loadedAt.value = Date.now();
    act({ do: "open", ...opened, hidden: hiddenLabels(known, opened.graph) });
  });
}

async function placed(picture: OpeningPicture, known: Schema) {
  const frame: Frame = width.peek() === "tall" ? "tall" : "wide";
  const boxes = await measureBoxes(openingGraph(picture, frame).nodes, known, frame);
  return { frame, ...(await placeOpening({ opening: picture, ontology: known.ontology, frame, boxes })) };
}

/** Labels that the ontology hides, but for those that the opening itself shows. */
function hiddenLabels({ ontology }: Schema, graph: Subgraph): string[] {
  const shown = new Set(graph.nodes.flatMap(({ labels }) => labels));
  return Object.keys(ontology.labels).filter((label) => ontology.labels[label]?.hidden && !shown.has(label));
}
