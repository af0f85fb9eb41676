import { computed } from "@preact/signals";
import { address, alsoSelected, drawn, lit, pointed } from "../state/session.ts";

/** What is highlighted on the strip: what is selected with its neighbours, what is lit, what is pointed at. */
export const marked = computed(() => {
  const { node, relationship } = address.value;
  const selected = new Set([...(node ? [node] : []), ...alsoSelected.value]);
  const around = drawn.value.relationships
    .filter(({ id, from, to }) => id === relationship || selected.has(from) || selected.has(to))
    .flatMap(({ from, to }) => [from, to]);
  const chosen = [...selected, ...around, ...lit.value.nodes];
  return { lit: new Set([...chosen, ...pointed.value.nodes]), isQuiet: chosen.length === 0 };
});
