import { computed } from "@preact/signals";
import { drawnOrFaded } from "../filters/faded.ts";
import { drawn, ontology, picture } from "../session.ts";
import { gather } from "./gather.ts";
import { groupId } from "./grouped.ts";
import { placesWithGroups } from "./standing.ts";

const grouped = computed(() => picture.value.grouped);

/** What is drawn, with one mark for each group. Tables, matrix and files hold the nodes themselves. */
export const gathering = computed(() => gather(drawn.value, grouped.value, ontology.value));
export const gathered = computed(() => gathering.value.graph);

/** The same with what is drawn faintly. */
export const gatheredOrFaded = computed(() =>
  drawnOrFaded.value === drawn.value ? gathered.value : gather(drawnOrFaded.value, grouped.value, ontology.value).graph,
);

/** Where everything stands, groups too. */
export const standing = computed(() => placesWithGroups(picture.value, ontology.value));

/** The nodes that a mark stands for: of a group its members, else the node itself. */
export const membersOf = (id: string) => gathering.value.members.get(id)?.map((node) => node.id) ?? [id];

/** The marks that stand for these nodes. */
export const marksOf = (ids: string[]) => {
  const { markOf } = gathering.value;
  return markOf.size === 0 ? ids : [...new Set(ids.map((id) => markOf.get(id) ?? id))];
};

/** The groups that any of these nodes is drawn in. */
export const groupsHolding = (nodes: string[]) => {
  const marks = new Set(marksOf(nodes));
  return grouped.value.map(groupId).filter((id) => marks.has(id));
};
