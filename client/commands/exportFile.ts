import { controls } from "../canvas/controls.ts";
import { fileName, saveBlob } from "../export/file.ts";
import { gexfOf } from "../export/graph/gexf.ts";
import { graphmlOf } from "../export/graph/graphml.ts";
import { jsonOfShown } from "../export/graph/json.ts";
import { type Shown, toldNodes, toldRelationships } from "../export/graph/shown.ts";
import { pngOf } from "../export/png.ts";
import type { ExportChoices, ExportForm } from "../state/exporting.ts";
import { drawn, ontology, picture, schema, sources, tell } from "../state/session.ts";
import { exportText as text } from "../text/export.ts";
import { drawPage } from "./exportPicture.ts";
import { writtenAddress } from "./pictures/write.ts";

type DataForm = Exclude<ExportForm, "png" | "svg">;

interface DataFormat {
  ending: string;
  mediaType: string;
  write: (shown: Shown) => string | Promise<string>;
}

// CSV comes in a file of its own, when it is wanted.
const rows = async (told: ReturnType<typeof toldNodes>) => (await import("../export/graph/csv.ts")).csvOfTold(told);

const dataFormats: Record<DataForm, DataFormat> = {
  json: { ending: "json", mediaType: "application/json", write: jsonOfShown },
  nodes: { ending: "nodes.csv", mediaType: "text/csv", write: (shown) => rows(toldNodes(shown)) },
  relationships: {
    ending: "relationships.csv",
    mediaType: "text/csv",
    write: (shown) => rows(toldRelationships(shown)),
  },
  graphml: { ending: "graphml", mediaType: "application/graphml+xml", write: graphmlOf },
  gexf: { ending: "gexf", mediaType: "application/gexf+xml", write: gexfOf },
};

/** Saves what is drawn in the chosen form and says so, or why it could not be. */
export async function saveExport(choices: ExportChoices, title: string): Promise<void> {
  const made = await contentOf(choices, title).catch(() => undefined);
  if (!made) return tell(text.failed);
  const name = fileName(title, new Date(), made.ending);
  saveBlob(name, made.content);
  tell(text.saved(name));
}

/** Puts the picture into the clipboard, as PNG. */
export async function copyPicture(choices: ExportChoices, title: string): Promise<void> {
  // The browser must be asked while the click still counts: the picture may come later.
  const item = new ClipboardItem({ "image/png": pictureOf(choices, title) });
  const isDone = await navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
  tell(isDone ? text.copied : text.notCopied);
}

export const canCopyPicture = () => typeof ClipboardItem !== "undefined" && Boolean(navigator.clipboard?.write);

async function contentOf(choices: ExportChoices, title: string): Promise<{ content: Blob; ending: string }> {
  const { form, hasLetters } = choices;
  if (form === "png") return { content: await pictureOf(choices, title), ending: "png" };
  if (form === "svg") {
    const { svg } = await drawing(choices, title, hasLetters);
    return { content: new Blob([svg], { type: "image/svg+xml" }), ending: "svg" };
  }
  const { ending, mediaType, write } = dataFormats[form];
  const content = await write(await shownNow(title));
  return { content: new Blob([content], { type: `${mediaType};charset=utf-8` }), ending };
}

async function pictureOf(choices: ExportChoices, title: string): Promise<Blob> {
  const { svg, ...size } = await drawing(choices, title, true);
  return pngOf(svg, size, choices.scale);
}

async function drawing(choices: ExportChoices, title: string, hasLetters: boolean) {
  const made = await drawPage(choices, title, hasLetters);
  if (!made) throw new Error(controls.peek() ? text.nothing : text.failed);
  return made;
}

async function shownNow(title: string): Promise<Shown> {
  return {
    drawn: drawn.peek(),
    ontology: ontology.peek(),
    sources: sources.peek(),
    places: picture.peek().places,
    title,
    address: await writtenAddress(),
    graph: schema.peek()?.graph,
    day: new Date(),
  };
}
