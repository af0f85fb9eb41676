import type { Core } from "cytoscape";
import { cut } from "../../src/domain/cut.ts";
import { degrees } from "../state/degrees.ts";
import { gathered } from "../state/grouped/gathered.ts";
import { ontology } from "../state/session.ts";
import { isHeavy, isLarge } from "../state/size.ts";
import { dated } from "./byDate.ts";
import { nameOf } from "./name.ts";
import { type Candidate, withRoom } from "./roomForNames.ts";
import { isSmall } from "./sizes.ts";
import { attentionOf, type Stage } from "./stage.ts";

const style = { size: 11, weight: 550, italic: false };
const bold = { ...style, weight: 700 };
const longest = 28;
/** Pixels between a mark and its name. */
const beneath = 3;
/** While the picture moves, the names that were chosen go with it; after so long they are chosen anew. */
const lasting = 160;

/** Whether there is so much that the overlay writes the names at rest: always, or only where they would be too small. */
export const isNaming = (band: number): boolean =>
  isLarge.value || (isHeavy.value && dated.value === undefined && isSmall(band));

/** Cytoscape writes these itself, or nothing does. */
const written = ["box", "near", "hot", "selected", "focused", "dim", "faded"];

/**
 * Writes the names of a large picture at a size that can be read whatever the zoom: those that have room on the screen,
 * what is selected, lit or pointed at first, then what is joined to most. Gives a function to call with every frame.
 */
export function createNames(stage: Stage): (context: CanvasRenderingContext2D) => void {
  const widths = new Map<string, number>();
  let order: { of: unknown; ids: string[]; names: Map<string, string> } | undefined;
  let chosen: { at: number; ids: string[]; key: string } = { at: 0, ids: [], key: "" };

  const ordered = () => {
    const graph = gathered.peek();
    if (order?.of === graph) return order;
    const counts = degrees(graph);
    const ids = graph.nodes.map(({ id }) => id).sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
    const names = new Map(graph.nodes.map((node) => [node.id, cut(nameOf(node, ontology.peek()), longest)]));
    order = { of: graph, ids, names };
    return order;
  };
  const widthOf = (name: string) => {
    const known = widths.get(name);
    if (known !== undefined) return known;
    const width = stage.width(name, bold);
    widths.set(name, width);
    return width;
  };
  const isWritten = (id: string) =>
    !isLarge.peek() && written.some((name) => stage.cy.getElementById(id).hasClass(name));
  const candidateOf = (id: string): Candidate | undefined => {
    if (isWritten(id)) return undefined;
    const name = ordered().names.get(id);
    const at = name === undefined ? undefined : onScreen(stage.cy, id);
    return at && name !== undefined
      ? { id, x: at.x, top: at.bottom + beneath, width: widthOf(name), height: 13 }
      : undefined;
  };

  return (context) => {
    const first = attended(stage);
    const key = `${first.join("\n")} ${gathered.peek().nodes.length}`;
    const now = performance.now();
    if (now - chosen.at > lasting || chosen.key !== key) {
      const isWhole = ({ x, width }: Candidate) => x > width / 2 && x + width / 2 < stage.cy.width();
      const wanted = (id: string) => {
        const candidate = candidateOf(id);
        return candidate && (first.includes(id) || isWhole(candidate)) ? candidate : undefined;
      };
      const candidates = candidatesOf([...first, ...ordered().ids], wanted);
      chosen = { at: now, key, ids: withRoom(candidates).map(({ id }) => id) };
    }
    const isFirst = new Set(first);
    write(context, stage, chosen.ids, (id) => ({
      name: ordered().names.get(id) ?? "",
      at: candidateOf(id),
      isBold: isFirst.has(id),
    }));
  };
}

/** Writes the names of some nodes, those that have room; the first as what it is about. */
export function writtenAt(context: CanvasRenderingContext2D, stage: Stage, ids: string[]): void {
  const nodes = new Map(gathered.peek().nodes.map((node) => [node.id, node]));
  const candidates = ids.flatMap((id): (Candidate & { name: string })[] => {
    const [node, at] = [nodes.get(id), onScreen(stage.cy, id)];
    if (!node || !at) return [];
    const name = cut(nameOf(node, ontology.peek()), longest);
    return [{ id, name, x: at.x, top: at.bottom + beneath, width: stage.width(name, bold), height: 13 }];
  });
  const names = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  write(
    context,
    stage,
    withRoom(candidates).map(({ id }) => id),
    (id) => ({ name: names.get(id)?.name ?? "", at: names.get(id), isBold: id === ids[0] }),
  );
}

function* candidatesOf(ids: string[], candidateOf: (id: string) => Candidate | undefined): Generator<Candidate> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    const candidate = candidateOf(id);
    if (candidate) yield candidate;
  }
}

/** What the reader has to do with, in the order in which it needs its name. */
function attended(stage: Stage): string[] {
  const { selected, hovered, focused, lit, pointed } = attentionOf(stage);
  return [focused, hovered, ...selected, ...pointed.nodes, ...lit.nodes].filter((id) => id !== undefined);
}

interface Written {
  name: string;
  at: Candidate | undefined;
  isBold: boolean;
}

function write(context: CanvasRenderingContext2D, { theme }: Stage, ids: string[], of: (id: string) => Written): void {
  const { ink, canvas, sans } = theme.peek();
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = canvas;
  context.fillStyle = ink;
  for (const id of ids) {
    const { name, at, isBold } = of(id);
    if (!at) continue;
    context.font = `${isBold ? bold.weight : style.weight} ${style.size}px ${sans}`;
    context.strokeText(name, at.x, at.top);
    context.fillText(name, at.x, at.top);
  }
}

/** The middle of a mark and its lower end on the screen; nothing where it cannot be seen. */
function onScreen(cy: Core, id: string): { x: number; bottom: number } | undefined {
  const node = cy.getElementById(id);
  if (node.empty()) return undefined;
  const { x, y } = node.renderedPosition();
  if (x < 0 || y < 0 || x > cy.width() || y > cy.height()) return undefined;
  return { x, bottom: y + node.renderedHeight() / 2 };
}
