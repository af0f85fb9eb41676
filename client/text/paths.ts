import { number, several } from "./counts.ts";

const steps = (count: number) => several(count, "step", "steps");

/** A search that came to nothing: between which names, on what terms, how far, and whether all was looked at. */
interface None {
  from: string;
  to: string;
  terms: string;
  steps: number;
  isSure: boolean;
  isAny: boolean;
}

/** What the page says of paths between two nodes, and of what several have in common. */
export const pathsText = {
  title: "Paths",
  find: "Find a path",
  between: (from: string, to: string) => `From ${from} to ${to}`,
  fromOne: (from: string) => `A path from ${from}`,
  fromNowhere: "A path between two nodes",
  chooseFrom: "Choose the first node: look it up in the find box, or select it in the picture.",
  chooseTo: "Choose the other end: look it up in the find box, or select it in the picture.",
  lookUp: "Look it up",
  turn: "Turn around",
  otherEnd: "Another end",
  looking: "Looking for paths…",
  found: (shown: number, total: number, length: number, shortest: boolean) =>
    `${several(total, shortest ? "shortest path" : "path", shortest ? "shortest paths" : "paths")} of ${length === 0 ? "few steps" : steps(length)}${
      shown < total ? `; ${number(shown)} of them are listed` : ""
    }.`,
  foundMixed: (total: number, hubs: string) =>
    `${several(total, "path", "paths")}. Those past ${hubs}, which nearly everything is joined to, come first.`,
  allThrough: (hubs: string) => `Each goes through ${hubs}, which very many things are joined to.`,
  avoidThem: (hubs: string) => `Avoid ${hubs}`,
  none: ({ from, to, terms, steps, isSure, isAny }: None) =>
    `${isSure ? "There is no" : "No"} path from ${from} to ${to}${terms && ` that ${terms}`}${isSure ? "" : " was found"}${
      isAny ? ", however long" : ` within ${steps} steps`
    }.`,
  avoids: (names: string) => `avoids ${names}`,
  takesOnly: (types: string, count: number) => `takes only ${count > 3 ? `${number(count)} of the types` : types}`,
  noneHint: "The graph holds only what its sources say: there may be one that they do not tell of.",
  tries: "What can be tried",
  allow: (name: string) => `Allow ${name}`,
  longer: (most: number) => `Look for longer paths, up to ${most} steps`,
  longest: (most: number) => `${most} steps are the most that is looked for.`,
  avoidNothing: "Avoid nothing",
  allTypes: "Use all types",
  isPart: "There was too much to look at: there may be other paths.",
  path: (index: number, length: number) => `Path ${index}: ${steps(length)}`,
  through: (hubs: string) => `through ${hubs}`,
  show: "Show",
  showPath: (index: number) => `Show path ${index} in the picture`,
  shown: (index: number) => `Path ${index} is lit in the picture.`,
  avoid: "Avoid",
  types: "Types",
  all: "all",
  some: (count: number, of: number) => `${number(count)} of ${number(of)}`,
  more: (count: number) => `${several(count, "more relationship joins", "more relationships join")} the two.`,
  failed: "The paths could not be found",
  missing: "This graph has no such node",

  selected: (count: number) => `${number(count)} selected`,
  selection: "Selection",
  common: "In common",
  commonWith: "In common with …",
  chooseOther: "Choose the other: look it up in the find box, or select it in the picture.",
  inCommonWith: (name: string) => `What ${name} has in common with another`,
  commonLabels: "Only",
  ofLabel: (plural: string, count: number) => `${plural} ${number(count)}`,
  inCommon: (names: string) => `What ${names} have in common`,
  commonFound: (count: number, shown: number) =>
    `${several(count, "thing is", "things are")} joined to each of them${
      shown < count ? `; ${number(shown)} are listed` : ""
    }.`,
  commonNone: "Nothing in this graph is joined to each of them.",
  commonPart: "They have too many neighbours to look at each: there may be others.",
  commonFailed: "What they have in common could not be found",
  showCommon: (name: string) => `Show ${name} in the picture`,
  commonShown: (name: string) => `${name} is lit in the picture.`,
};
