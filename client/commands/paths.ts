import { batch } from "@preact/signals";
import type { GraphNode } from "../../src/domain/graph.ts";
import type { Paths, Step } from "../../src/domain/paths.ts";
import { nameOf } from "../canvas/name.ts";
import { go } from "../router.ts";
import { type Address, isLacking } from "../state/address.ts";
import { joinIds, splitIds } from "../state/ids.ts";
import { latest } from "../state/loaded.ts";
import { spaced } from "../state/names.ts";
import { foundCommon, foundPaths, listInWords, partOf, shownSteps } from "../state/paths.ts";
import { address, announcement, ontology } from "../state/session.ts";
import { text } from "../text.ts";
import { ask } from "./ask.ts";
import { attempt } from "./attempt.ts";
import { follow } from "./follow.ts";
import { bringGuests } from "./picture.ts";

type PathAddress = Extract<Address, { view: "paths" }>;

export const followPaths = () =>
  follow({
    wanted: () => (address.value.view === "paths" ? wishOf(address.value) : undefined),
    load: (wish, signal) => ask("getPaths", { query: JSON.parse(wish) }, { signal }),
    into: foundPaths,
    arrived: (found) => {
      shownSteps.value = undefined;
      announcement.value = summary(found);
    },
  });

/** Nothing is asked until both ends are there. */
function wishOf({ from, to, avoid, types, steps }: PathAddress): string | undefined {
  return from && to ? JSON.stringify({ from, to, avoid, types, steps }) : undefined;
}

export const followCommon = () =>
  follow({
    wanted: () => (address.value.view === "common" && !isLacking(address.value) ? address.value.nodes : undefined),
    load: (nodes, signal) => ask("getCommon", { query: { nodes } }, { signal }),
    into: foundCommon,
    arrived: ({ total, common }) => {
      shownSteps.value = undefined;
      announcement.value = total === 0 ? text.paths.commonNone : text.paths.commonFound(total, common.length);
    },
  });

export const names = (nodes: GraphNode[], joint?: string) =>
  listInWords(
    nodes.map((node) => nameOf(node, ontology.value)),
    joint,
  );

export function nodesIn({ subgraph }: Pick<Paths, "subgraph">, ids: string[]): GraphNode[] {
  return ids.flatMap((id) => subgraph.nodes.find((node) => node.id === id) ?? []);
}

/** How many paths there are, or that there is none, in a sentence. */
export function summary(found: Paths): string {
  const { paths, total, hubs } = found;
  if (total === 0) return noneWords(found);
  const lengths = new Set(paths.map(({ steps }) => steps.length));
  if (lengths.size > 1) return text.paths.foundMixed(total, names(nodesIn(found, hubs)));
  return text.paths.found(paths.length, total, paths[0]?.steps.length ?? 0, hubs.length === 0);
}

function noneWords(found: Paths): string {
  const { avoided, types = [], steps, isPart = false, isDeadEnd = false } = found;
  const [from = "", to = ""] = [found.from, found.to].map((id) => names(nodesIn(found, [id])));
  const terms = [
    avoided.length > 0 && text.paths.avoids(names(avoided)),
    types.length > 0 && text.paths.takesOnly(listInWords(types.map(readType), "or"), types.length),
  ].filter((term) => term !== false);
  return text.paths.none({ from, to, terms: listInWords(terms), steps, isSure: !isPart, isAny: isDeadEnd });
}

/** That the search in the address came to nothing, in a sentence; undefined while it did not. */
export function foundNone(): string | undefined {
  const here = address.value;
  const found = latest(foundPaths.value);
  const isOfThese = here.view === "paths" && found?.from === here.from && found?.to === here.to;
  return isOfThese && found?.total === 0 ? summary(found) : undefined;
}

/** How a type reads, in quotes. */
const readType = (type: string) => `“${ontology.value.types[type]?.reads ?? spaced(type)}”`;

/** Brings steps into the picture and lights them. */
export function showSteps(key: string, steps: Step[], said: string): void {
  const found = address.peek().view === "paths" ? latest(foundPaths.peek()) : latest(foundCommon.peek());
  if (!found) return;
  const subgraph = partOf(steps, found.subgraph);
  batch(() => {
    shownSteps.value = { key, subgraph };
    announcement.value = said;
  });
  attempt(bringGuests(subgraph));
}

/** The same search, changed in part. */
export function searchAgain(change: Partial<Pick<PathAddress, "avoid" | "types" | "steps">>): void {
  const here = address.peek();
  if (here.view === "paths") go({ ...here, ...change });
}

/** Leaves a node out of all paths, or lets it in again. */
export function toggleAvoided(id: string): void {
  const here = address.peek();
  if (here.view !== "paths") return;
  const avoided = splitIds(here.avoid);
  const next = avoided.includes(id) ? avoided.filter((other) => other !== id) : [...avoided, id];
  searchAgain({ avoid: joinIds(next) });
}
