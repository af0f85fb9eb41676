import { computed } from "@preact/signals";
import { unfiltered } from "../picture.ts";
import { drawn, ontology, picture } from "../session.ts";

/** What the canvas draws: what the filters leave, and where the picture fades the rest, that too. */
export const drawnOrFaded = computed(() =>
  picture.value.fades && picture.value.filters.length > 0 ? unfiltered(picture.value, ontology.value) : drawn.value,
);
