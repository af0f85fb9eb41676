import { batch } from "@preact/signals";
import type { Subgraph } from "../../src/domain/graph.ts";
import { Frame, type OpeningPicture } from "../../src/domain/opening.ts";
import type { Schema } from "../../src/domain/schema.ts";
import { call } from "../api.ts";
import { measureBoxes } from "../canvas/measure.ts";
import { openingGraph, placeOpening } from "../layout/opening.ts";
import { pending } from "../state/pictures/pending.ts";
import { act, databases, loadedAt, opening, questions, schema, sources, timeline } from "../state/session.ts";
import { linked, showRead } from "./pictures/link.ts";
import { width } from "./window.ts";

/** Reads the schema and all that the page begins with, and opens the picture: that of the link, else the opening. */
export async function load(signal: AbortSignal, counted: { refresh?: "true" } = {}): Promise<void> {
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
