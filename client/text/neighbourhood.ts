import { nodes, number, several } from "./counts.ts";

const steps = (depth: number) => several(depth, "step", "steps");

interface Found {
  depth: number;
  shown: number;
  total: number;
  isWhole: boolean;
}

const count = ({ total, isWhole }: Pick<Found, "total" | "isWhole">) =>
  isWhole ? nodes(total) : `more than ${nodes(total)}`;

/** What is up to so many steps away from a node. */
export const neighbourhoodText = {
  menu: "Neighbourhood…",
  title: (name: string) => `Neighbourhood of ${name}`,
  lead: "So many nodes are within reach. Nothing is added until you choose.",
  depth: "How far",
  steps,
  count,
  most: "At most",
  cancel: "Cancel",
  add: (shown: number, { total, isWhole }: Pick<Found, "total" | "isWhole">) => {
    if (isWhole && shown >= total) return `Show all ${number(total)}`;
    return `Show ${number(shown)} of ${isWhole ? "" : "more than "}${number(total)}`;
  },
  /** One line of the log. */
  shown: (name: string, { depth, shown, total, isWhole }: Found) => {
    const which =
      isWhole && shown >= total
        ? `all ${nodes(total)}`
        : `the nearest ${number(shown)} of ${count({ total, isWhole })}`;
    return `Neighbourhood of ${name}, up to ${steps(depth)}: ${which}`;
  },
  allDrawn: (name: string, depth: number) => `Everything up to ${steps(depth)} from ${name} is in the picture already.`,
};
