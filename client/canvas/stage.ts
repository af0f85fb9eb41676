import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Core } from "cytoscape";
import type { Box } from "../layout/box.ts";
import { standingAll } from "../layout/timeNames.ts";
import { matches } from "../state/canvasFind.ts";
import { gathered, marksOf, standing } from "../state/grouped/gathered.ts";
import { selectedNow } from "../state/selected.ts";
import { address, focused, lit, picture, pointed } from "../state/session.ts";
import { isLongToDress } from "../state/size.ts";
import { wornOntology } from "../state/style/worn.ts";
import { dated } from "./byDate.ts";
import type { Screen } from "./camera.ts";
import type { Attention } from "./emphasis.ts";
import { boxOf, type Width } from "./measure.ts";
import type { Theme } from "./theme.ts";

/** What the pointer rests on long enough to be told about, and where on the canvas. */
export interface Tip {
  x: number;
  y: number;
  node?: string;
  relationship?: string;
}

/** One canvas while it is mounted: Cytoscape, and what only the canvas itself needs to know. */
export interface Stage {
  cy: Core;
  paper: HTMLElement;
  width: Width;
  theme: Signal<Theme>;
  band: Signal<number>;
  hovered: Signal<string | undefined>;
  /** The same where it changes the looks of elements; and where it is lit on a layer of its own, see drawLight.ts. */
  near: ReadonlySignal<string | undefined>;
  lightOn: ReadonlySignal<string | undefined>;
  tip: Signal<Tip | undefined>;
  /** The reader is using the keyboard here, so that the focus must be seen. */
  keys: Signal<boolean>;
  screen: Signal<Screen>;
  boxes: ReadonlySignal<Box[]>;
}

type Parts = Pick<Stage, "cy" | "paper" | "width" | "keys"> & { theme: Theme; screen: Screen };

export function createStage(parts: Parts): Stage {
  const hovered = signal<string | undefined>(undefined);
  return {
    ...parts,
    theme: signal(parts.theme),
    band: signal(0.8),
    hovered,
    near: computed(() => (isLitApart.value ? undefined : hovered.value)),
    lightOn: computed(() => (isLitApart.value ? hovered.value : undefined)),
    tip: signal<Tip | undefined>(undefined),
    screen: signal(parts.screen),
    boxes: computed(() => {
      const { frame } = picture.value;
      const boxes = gathered.value.nodes.map((node) => boxOf(node, wornOntology.value, frame, parts.width));
      return dated.value ? standingAll(boxes, standing.value, dated.value) : boxes;
    }),
  };
}

/** The node in the address first, then those that Space added. */
export const selection = computed(selectedNow);

/** So much is drawn that to dress all for what is under the pointer takes too long; and nothing is chosen, which shows. */
const isLitApart = computed(() => {
  const isAny = [lit, pointed].some(({ value }) => value.nodes.length + value.relationships.length > 0);
  return isLongToDress.value && !isAny && selection.value.length === 0 && address.value.relationship === undefined;
});

export function attentionOf({ near, keys }: Stage): Attention {
  return {
    selected: selection.value,
    relationship: address.value.relationship,
    lit: { ...lit.value, nodes: marksOf(lit.value.nodes) },
    pointed: { ...pointed.value, nodes: marksOf([...pointed.value.nodes, ...matches.value]) },
    hovered: near.value,
    focused: keys.value ? focused.value : undefined,
    fresh: picture.value.fresh,
  };
}
