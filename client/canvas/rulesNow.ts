import { computed } from "@preact/signals";
import { lit, ontology, picture } from "../state/session.ts";
import { isHeavy, isLarge } from "../state/size.ts";
import { dated } from "./byDate.ts";
import { isNaming } from "./largeNames.ts";
import { look } from "./look.ts";
import type { Rule } from "./rule.ts";
import type { Theme } from "./theme.ts";

/** More lit nodes than this are a crowd. */
const mostWithRoom = 12;

export const frame = computed(() => picture.value.frame);
export const crowd = computed(() => lit.value.nodes.length > mostWithRoom);

/** The style sheet of what is drawn now. */
export function rulesNow({ theme, band, boxRoom }: { theme: Theme; band: number; boxRoom?: number }): Rule[] {
  const large = isLarge.value;
  // To dress thousands anew takes a second: their looks do not depend on the zoom.
  const seen = large ? { band: 1, crowd: false } : { band, crowd: crowd.value, ...(boxRoom && { boxRoom }) };
  const names = { grows: grows.value, nameless: !large && isNaming(band) };
  return look(ontology.value, theme, { frame: frame.value, ...seen, large, ...names });
}

/** By date a name has its row, and of hundreds to find room for takes longer than a frame. */
export const grows = computed(() => !dated.value && !isHeavy.value);
