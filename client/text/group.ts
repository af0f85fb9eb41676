import { number, relationships, several } from "./counts.ts";

const things = (count: number) => several(count, "thing", "things");

/** Nodes that stand as one mark, and several that are selected. */
export const groupText = {
  name: (plural: string, count: number) => (plural ? `${plural}, ${things(count)}` : things(count)),
  /** The mark's shape says of what label they are. */
  valuedName: (property: string, value: string, count: number) => `${property} ${value}: ${things(count)}`,
  sum: (count: number) => `${relationships(count)} in one line.`,
  times: (words: string, count: number) => `${words}, ${number(count)} ×`,
  valued: (plural: string, property: string, value: string) => `${plural}, ${property} ${value}`,
  by: (plural: string) => `Group ${plural.toLowerCase()} by`,
  values: (count: number) => several(count, "group", "groups"),
  groupedBy: (plural: string, property: string, count: number) =>
    `Grouped ${plural.toLowerCase()} by ${property}: ${several(count, "group", "groups")}`,
  /** "negotiations by status". */
  byProperty: (plural: string, property: string) => `${plural.toLowerCase()} by ${property}`,
  ungroupBy: (plural: string, property: string) => `Ungroup ${plural.toLowerCase()} by ${property}`,
  legend: (what: string) => `A double outline stands for several: ${what}.`,
  group: "Group as one",
  groupLabel: (plural: string) => `Group all ${plural.toLowerCase()}`,
  ungroup: "Ungroup",
  ungroupAll: "Ungroup everything",
  groupedLabel: (plural: string) => `Grouped all ${plural.toLowerCase()}`,
  grouped: (what: string) => `Grouped ${what}`,
  ungrouped: (what: string) => `Ungrouped ${what}`,
  ungroupedAll: "Ungrouped everything",
  panel: "Group",
  members: "What it stands for",
  sums: "Relationships",
  missing: "This group is no longer in the picture",
  more: "Select more",
  all: (count: number) => `${several(count, "node", "nodes")} selected.`,
  tapMore: "Tap to select more",
  clear: "Clear",
};
