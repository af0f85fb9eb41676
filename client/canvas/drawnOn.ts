import { computed } from "@preact/signals";
import type { GraphNode } from "../../src/domain/graph.ts";
import { mainLabel } from "../../src/domain/ontology.ts";
import type { Place } from "../../src/domain/opening.ts";
import { degrees } from "../state/degrees.ts";
import { gathered, gatheredOrFaded, gathering, standing } from "../state/grouped/gathered.ts";
import { lit, ontology, picture } from "../state/session.ts";
import { isLarge } from "../state/size.ts";
import { wornOntology } from "../state/style/worn.ts";
import { roomOfBoxes } from "./boxRoom.ts";
import { statesOfBundle } from "./bundleElement.ts";
import { classesByDate, dated } from "./byDate.ts";
import { relationshipKey } from "./classes.ts";
import { elementsOf } from "./elements.ts";
import { emphasis, spoken } from "./emphasis.ts";
import { classOfSide, sidesOfLit } from "./litNames.ts";
import { crowd, frame, grows } from "./rulesNow.ts";
import type { Side } from "./sides.ts";
import { attentionOf, type Stage, selection } from "./stage.ts";
import { wordsOnLines } from "./wordsOnLines.ts";

/**
 * What is drawn on a stage, as values that follow the page's state: the elements, by how much boxes can grow, where words
 * stand on lines, and the classes of each element.
 */
export function drawnOn(stage: Stage) {
  const { band, width } = stage;
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
  const classes = computed(() => {
    const sideOf = (id: string) => {
      const side = byDate.value.has(id) ? undefined : sides.value.get(id);
      return side ? [classOfSide(side, states.value.get(id) ?? [])] : [];
    };
    return new Map(
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
    );
  });
  return { elements, boxRoom, wordsAt, classes };
}
