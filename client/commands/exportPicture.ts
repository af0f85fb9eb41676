import type { Area } from "../canvas/camera.ts";
import { controls } from "../canvas/controls.ts";
import { print } from "../canvas/scene/print.ts";
import { hex } from "../canvas/scene/styles.ts";
import type { Theme } from "../canvas/theme.ts";
import { lettersFor } from "../export/fonts.ts";
import { pageMeasure } from "../export/measure.ts";
import { extentOf, shownIn, within } from "../export/picture/extent.ts";
import { footnotesOf } from "../export/picture/footnotes.ts";
import { legendOf } from "../export/picture/legend.ts";
import { withStyle } from "../export/picture/legendOfStyle.ts";
import { writePage } from "../export/picture/page.ts";
import type { Scene, SceneLine, SceneNode } from "../export/picture/scene.ts";
import type { Colours } from "../export/picture/sheet.ts";
import { formatAddress } from "../state/address.ts";
import type { ExportChoices } from "../state/exporting.ts";
import { someNotes } from "../state/exporting.ts";
import { gathered } from "../state/grouped/gathered.ts";
import { openPanel } from "../state/panels.ts";
import { address, answer, drawn, ontology, picture, schema, sources } from "../state/session.ts";
import { isPlain } from "../state/style/style.ts";
import { colourWords, styleStepWords } from "../state/style/styleWords.ts";
import { wornColours } from "../state/style/worn.ts";
import { exportText } from "../text/export.ts";
import { foundNone } from "./paths.ts";
import { writtenAddress } from "./pictures/write.ts";
import { whatIsOpen } from "./title.ts";

const text = exportText.picture;
/** Fainter than this is background. */
const faded = 0.5;
const longestTitle = 160;

/** What a picture is called until its reader says otherwise: the answer that it shows, what is open, else the graph. */
export function proposedTitle(): string {
  const none = openPanel.value === "node" ? undefined : foundNone();
  if (none) return none.replace(/\.$/, "");
  const sentence = openPanel.value === "node" ? "" : (answer.value?.sentence ?? "");
  if (sentence !== "" && sentence.length <= longestTitle) return sentence;
  return whatIsOpen() ?? ontology.value.title;
}

export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** The picture as it would be taken away; undefined while there is none. */
export async function drawPage(
  choices: ExportChoices,
  title: string,
  hasLetters: boolean,
): Promise<Drawing | undefined> {
  const measure = await pageMeasure();
  const { printed, seen } = controls.peek() ?? {};
  if (!printed || !seen || drawn.peek().nodes.length === 0) return undefined;
  const { scene: whole, theme } = print(printed, { colours: choices.paper ?? "light", hasGround: choices.hasGround });
  const extent = extentOf(whole, measure);
  const area = choices.part === "view" ? common(extent, seen()) : extent;
  const scene = choices.part === "view" ? within(whole, area) : whole;
  const shown = shownIn(drawn.peek(), scene);
  const notes = choices.notes === "none" ? undefined : notesOf(shown, scene, choices.notes);
  const [some, joining] = [shown.nodes.length, shown.relationships.length];
  const page = {
    scene,
    area,
    colours: coloursOf(theme),
    measure,
    title,
    lead: [...noneWords(title), text.counted(some, joining), ...styleWords()].map((words) => `${words}.`).join(" "),
    description: text.described(some, joining, notes?.notes.length ?? 0),
    legend: choices.hasLegend
      ? withStyle(
          legendOf(shownIn(gathered.peek(), scene), ontology.peek(), scene),
          styleColours(),
          scene,
          hex(theme.ink3),
        )
      : [],
    notes,
    address: await writtenAddress(),
    shortAddress: new URL(formatAddress(address.peek()), location.href).href,
    made: madeFrom(),
    hasGround: choices.hasGround,
  };
  const written = writePage(page);
  return hasLetters ? writePage({ ...page, fonts: await lettersFor(written.svg) }) : written;
}

function notesOf(shown: ReturnType<typeof shownIn>, scene: Scene, how: "some" | "all") {
  const marks: (SceneLine | SceneNode)[] = [...scene.lines, ...scene.nodes];
  const ids = (some: typeof marks) => new Set(some.map(({ id }) => id));
  return footnotesOf({
    drawn: shown,
    ontology: ontology.peek(),
    sources: sources.peek(),
    lit: ids(marks.filter(({ glow }) => glow)),
    faded: ids(marks.filter(isFaint)),
    hasFaded: how === "all",
    most: how === "all" ? Number.POSITIVE_INFINITY : someNotes,
  });
}

const isFaint = (mark: SceneLine | SceneNode) =>
  mark.opacity < faded || ("border" in mark && (mark.border?.opacity ?? 1) < faded);

/** That a search for paths came to nothing: else its two ends, lit, would say nothing of that. */
function noneWords(title: string): string[] {
  const words = foundNone()?.replace(/\.$/, "");
  return words && words !== title ? [words] : [];
}

/** What sizes and colours stand for, where the reader chose that. */
function styleWords(): string[] {
  const { style } = picture.peek();
  return isPlain(style) ? [] : [styleStepWords({}, style, ontology.peek())];
}

const styleColours = () => wornColours.peek().map((row) => ({ words: colourWords(row), nodes: row.nodes }));

/** The part of one area that lies in the other; the first where they have nothing in common. */
function common(one: Area, other: Area): Area {
  const both = {
    left: Math.max(one.left, Math.floor(other.left)),
    right: Math.min(one.right, Math.ceil(other.right)),
    top: Math.max(one.top, Math.floor(other.top)),
    bottom: Math.min(one.bottom, Math.ceil(other.bottom)),
  };
  return both.left < both.right && both.top < both.bottom ? both : one;
}

function coloursOf({ canvas, ink, ink2, ink3, lineFaint }: Theme): Colours {
  return { paper: hex(canvas), ink: hex(ink), ink2: hex(ink2), ink3: hex(ink3), faint: hex(lineFaint) };
}

function madeFrom(): string[] {
  const { graph } = schema.peek() ?? {};
  return [
    text.made,
    text.drawnOn(text.date(new Date())),
    ...(graph ? [text.graph(graph.folder, graph.hash.slice(0, 12))] : []),
  ];
}
