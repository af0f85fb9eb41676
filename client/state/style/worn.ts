import { computed } from "@preact/signals";
import { ontology, picture } from "../session.ts";
import { colourRows } from "./colours.ts";
import { dressed } from "./dressing.ts";

const style = computed(() => picture.value.style);
const graph = computed(() => picture.value.graph);

/** The ontology as the canvas draws by it, with the reader's style. */
export const wornOntology = computed(() => dressed(ontology.value, style.value, graph.value));

/** What each colour stands for, while colours follow a rule. */
export const wornColours = computed(() => (style.value.colour ? colourRows(style.value.colour, graph.value) : []));
