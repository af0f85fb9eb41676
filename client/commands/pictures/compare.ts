import { mostParts } from "../../../src/domain/parts.ts";
import { comparison, strangers } from "../../state/pictures/comparison.ts";
import { announcement, picture } from "../../state/session.ts";
import { picturesText } from "../../text/pictures.ts";
import { ask } from "../ask.ts";
import { follow } from "../follow.ts";

/** Fetches what is compared and is not drawn, so that it can be named. */
export const followComparison = () =>
  follow({
    wanted: () => (comparison.value ? JSON.stringify(unknown()) : undefined),
    load: async (ids, signal) => {
      const nodes = JSON.parse(ids) as string[];
      if (nodes.length === 0) return [];
      return (await ask("getParts", { body: { nodes } }, { signal })).subgraph.nodes;
    },
    into: strangers,
    arrived: () => {
      const { added = [], gone = [] } = comparison.peek()?.difference ?? {};
      announcement.value = picturesText.compare.told(added.length, gone.length);
    },
  });

function unknown(): string[] {
  const { added = [], gone = [] } = comparison.value?.difference ?? {};
  const known = new Set(picture.value.graph.nodes.map(({ id }) => id));
  return [...added, ...gone].filter((id) => !known.has(id)).slice(0, mostParts.nodes);
}
