import { computed, effect } from "@preact/signals";
import type { EdgeSingular } from "cytoscape";
import type { GraphNode } from "../../src/domain/graph.ts";
import { mainLabel } from "../../src/domain/ontology.ts";
import type { Place } from "../../src/domain/opening.ts";
import { matchHere } from "../state/canvasFind.ts";
import { degrees } from "../state/degrees.ts";
import { gathered, gatheredOrFaded, gathering, standing } from "../state/grouped/gathered.ts";
import { focused, lit, ontology, picture } from "../state/session.ts";
import { isHeavy, isLarge, isZoomedAsImage } from "../state/size.ts";
import { wornOntology } from "../state/style/worn.ts";
import { followBand } from "./band.ts";
import { roomOfBoxes } from "./boxRoom.ts";
import { statesOfBundle } from "./bundleElement.ts";
import { classesByDate, dated, turn } from "./byDate.ts";
import { relationshipKey } from "./classes.ts";
import { dress } from "./core.ts";
import { drawAxis } from "./drawAxis.ts";
import { bowOf, elementsOf } from "./elements.ts";
import { emphasis, spoken } from "./emphasis.ts";
import { createNames, isNaming } from "./largeNames.ts";
import { classOfSide, sidesOfLit } from "./litNames.ts";
import { look, type Rule } from "./look.ts";
import { drawOverlay } from "./overlay.ts";
import { moveAsImage } from "./renderer.ts";
import type { Side } from "./sides.ts";
import { attentionOf, type Stage, selection } from "./stage.ts";
import { classify, sync } from "./sync.ts";
import type { Theme } from "./theme.ts";
import { wordsOnLines } from "./wordsOnLines.ts";

/** More lit nodes than this are a crowd. */
const mostWithRoom = 12;

const frame = computed(() => picture.value.frame);
const crowd = computed(() => lit.value.nodes.length > mostWithRoom);

/** The style sheet of what is drawn now. */
export function rulesNow({ theme, band, boxRoom }: { theme: Theme; band: number; boxRoom?: number }): Rule[] {
  const large = isLarge.value;
  // To dress thousands anew takes a second: their looks do not depend on the zoom.
  const seen = large ? { band: 1, crowd: false } : { band, crowd: crowd.value, ...(boxRoom && { boxRoom }) };
  const names = { grows: grows.value, nameless: !large && isNaming(band) };
  return look(ontology.value, theme, { frame: frame.value, ...seen, large, ...names });
}

/** By date a name has its row, and of hundreds to find room for takes longer than a frame. */
const grows = computed(() => !dated.value && !isHeavy.value);

/** Draws the picture and keeps the drawing true to the page's state; gives a function that ends it. */
export function draw(stage: Stage, { axis, overlay }: Record<"axis" | "overlay", HTMLCanvasElement>): () => void {
  const { cy, theme, band, width, keys } = stage;
  const elements = computed(() => {
    const { graph, frame, bundled = false } = picture.value;
    return elementsOf({
      drawn: gatheredOrFaded.value,
      graph,
      places: standing.value,
      sums: gathering.value.sums,
      ontology: wornOntology.value,
      frame,
      width,
      bundled,
    });
  });
  const states = computed(() => emphasis(gathered.value, attentionOf(stage)));
  const boxRoom = computed(() => {
    const written = new Set([...lit.value.nodes, ...selection.value]);
    const isBox = ({ labels }: GraphNode) =>
      ontology.value.labels[mainLabel(ontology.value, labels) ?? ""]?.shape === "box";
    const ids = new Set(gathered.value.nodes.filter((node) => written.has(node.id) && isBox(node)).map(({ id }) => id));
    return roomOfBoxes(
      stage.boxes.value.filter(({ id }) => ids.has(id)),
      standing.value,
    );
  });
  const shown = computed(() => ({
    nodes: gathered.value.nodes,
    states: states.value,
    places: standing.value,
    ontology: wornOntology.value,
    frame: frame.value,
    band: band.value,
    crowd: crowd.value,
    boxRoom: boxRoom.value,
    grows: grows.value,
    width,
  }));
  const joinedToMost = computed(() => {
    const counts = degrees(gathered.value);
    return gathered.value.nodes
      .map(({ id }) => id)
      .sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  });
  const sides = computed(() =>
    // The overlay finds room for the names of a large picture.
    isLarge.value
      ? new Map<string, Side>()
      : sidesOfLit(shown.value, [...lit.value.nodes, ...picture.value.fresh, ...joinedToMost.value]),
  );
  const withWords = computed(
    () =>
      new Set(picture.value.frame === "wide" ? spoken(gathered.value, attentionOf(stage)).map(relationshipKey) : []),
  );

  const wordsAt = computed(() => {
    if (isLarge.value || dated.value || withWords.value.size === 0) return new Map<string, Place>();
    const isSaid = (keys: string[]) => keys.some((key) => withWords.value.has(key));
    const lines = elements.value.filter(({ group, data }) => group === "edges" && isSaid(data.bundled ?? [data.id]));
    return wordsOnLines(lines, shown.value, sides.value);
  });
  const byDate = computed(() =>
    dated.value ? classesByDate(gathered.value, standing.value, dated.value) : new Map<string, string[]>(),
  );

  const endBand = followBand(stage);
  cy.on("position", "node", ({ target }) => {
    target.connectedEdges(".bowed").forEach(bend);
    target.connectedEdges(".scored").forEach(turn);
  });
  const names = createNames(stage);
  cy.on("render", () => {
    drawAxis(axis, stage);
    drawOverlay(overlay, stage, names);
  });

  const stops = [
    endBand,
    effect(() => {
      moveAsImage(cy, isHeavy.value ? "always" : isZoomedAsImage.value ? "zoomed" : "never");
      // Read only where it matters: whatever is read here dresses everything anew when it changes.
      const seen = isLarge.value ? { band: 1 } : { band: band.value, boxRoom: boxRoom.value };
      dress(cy, rulesNow({ theme: theme.value, ...seen }));
    }),
    effect(() => sync(cy, elements.value, picture.peek().fresh)),
    effect(() => {
      const sideOf = (id: string) => {
        const side = byDate.value.has(id) ? undefined : sides.value.get(id);
        return side ? [classOfSide(side, states.value.get(id) ?? [])] : [];
      };
      cy.batch(() => {
        for (const [id, [wordsX, wordsY]] of wordsAt.value) cy.getElementById(id).data({ wordsX, wordsY });
      });
      classify(
        cy,
        new Map(
          elements.value.map(({ data: { id = "", bundled }, classes = [] }) => [
            id,
            [
              ...classes,
              ...(byDate.value.get(id) ?? []),
              ...(bundled ? statesOfBundle(bundled, states.value) : (states.value.get(id) ?? ["faded"])),
              ...sideOf(id),
              ...(wordsAt.value.has(id) ? ["said"] : []),
            ],
          ]),
        ),
      );
      cy.edges(".scored").forEach(turn);
    }),
    effect(() => {
      if (keys.value || focused.value || matchHere.value || picture.value.pinned) cy.forceRender();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function bend(line: EdgeSingular): void {
  const [from, to] = [line.source().position(), line.target().position()];
  line.data("bow", bowOf([from.x, from.y], [to.x, to.y], line.data("turn") ?? 0));
}
