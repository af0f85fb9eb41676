import type { GraphNode } from "../../src/domain/graph.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import { nameOf } from "../canvas/name.ts";
import { layouts } from "../layout/layouts.ts";
import { filtersText } from "../text/filters.ts";
import { neighbourhoodText } from "../text/neighbourhood.ts";
import { picturesText } from "../text/pictures.ts";
import { sizeText } from "../text/size.ts";
import { stepsText as text } from "../text/steps.ts";
import { timeText } from "../text/time.ts";
import type { Action } from "./action.ts";
import { subjectOf } from "./filters/filter.ts";
import { filterWords } from "./filters/filterWords.ts";
import { groupByWords, groupWords, ungroupWords } from "./grouped/groupWords.ts";
import { hanging } from "./hanging.ts";
import type { Picture } from "./picture.ts";
import { styleStepWords } from "./style/styleWords.ts";
import { rangeInWords } from "./timeRange.ts";

/** A change in words, "Hid Oman": what was done to the picture as it was before. */
export function stepWords(action: Action, before: Picture, ontology: Ontology): string {
  const name = (ids: string[]) => named(ids, action, before, ontology);
  switch (action.do) {
    case "open":
      return text.opened(action.graph.nodes.length);
    case "show":
      return picturesText.showed[action.from](action.picture.graph.nodes.length, action.name);
    case "expand":
      return text.expanded(name(action.nodes), joiningOf(action), action.of, readingsOf(action, ontology));
    case "neighbourhood":
      return neighbourhoodText.shown(name([action.node]), action);
    case "bring":
      return broughtWords(action, name);
    case "replace":
      return text.replaced(action.graph.nodes.length);
    case "move":
      return text.moved(name(Object.keys(action.places)));
    case "arrange":
      return text.arranged(layouts.find(({ name: other }) => other === action.layout)?.title ?? action.layout);
    case "toggle":
    case "toggleBasis":
    case "only":
    case "showAll":
    case "showEverything":
      return rowWords(action, before, ontology);
    case "period":
      return action.period ? timeText.step(rangeInWords(action.period)) : timeText.stepAll;
    case "hide":
      return text.hid(name(action.nodes));
    case "keepOnly":
      return text.keptOnly(name(action.nodes));
    case "showHidden":
      return text.showedHidden(before.hidden.nodes.length);
    case "collapse":
      return text.collapsed(name([action.node]), hanging(before, action.node).length);
    case "pin":
      return text.pinned(name(action.nodes));
    case "bundle":
      return action.on ? sizeText.bundles.merged : sizeText.bundles.parted;
    case "unpin":
      return text.unpinned(name(action.nodes));
    case "group":
      return groupWords(action.group, name, ontology);
    case "groupBy":
      return groupByWords(action, ontology);
    case "ungroup":
      return ungroupWords(action.groups, before, ontology);
    case "filter":
      return filteredWords(action, before, ontology);
    case "unfilter":
      return unfilteredWords(action.subject, before, ontology);
    case "fade":
      return action.fades ? filtersText.faded : filtersText.hidden;
    case "style":
      return styleStepWords(before.style, action.style, ontology);
  }
}

type Doing<Name extends Action["do"]> = Extract<Action, { do: Name }>;

function broughtWords({ graph, guestOf }: Doing<"bring">, name: (ids: string[]) => string): string {
  const { nodes, relationships } = graph;
  const words =
    nodes.length === 1
      ? text.added(name(nodes.map(({ id }) => id)))
      : text.addedSome(nodes.length, relationships.length);
  return guestOf === undefined ? words : text.forNow(words);
}

function rowWords(
  action: Doing<"toggle" | "toggleBasis" | "only" | "showAll" | "showEverything">,
  { hidden }: Picture,
  ontology: Ontology,
): string {
  if (action.do === "showEverything") return text.showedEverything;
  if (action.do === "showAll") return text.showedAll[action.part];
  if (action.do === "toggleBasis") return (hidden.basis.includes(action.basis) ? text.showed : text.hid)(action.basis);
  const what = rowName(action, ontology);
  if (action.do === "only") return text.only(what);
  return (hidden[action.part].includes(action.name) ? text.showed : text.hid)(what);
}

function filteredWords({ filter, graph }: Doing<"filter">, { filters }: Picture, ontology: Ontology): string {
  const isChange = filters.some((other) => subjectOf(other) === subjectOf(filter));
  const words = (isChange ? filtersText.changed : filtersText.filtered)(filterWords(filter, ontology));
  return filtersText.withFound(words, graph.nodes.length);
}

function unfilteredWords(subject: string, { filters }: Picture, ontology: Ontology): string {
  const filter = filters.find((other) => subjectOf(other) === subject);
  return filtersText.unfiltered(filter ? filterWords(filter, ontology) : "");
}

function rowName({ part, name }: Pick<Doing<"toggle">, "part" | "name">, ontology: Ontology): string {
  return (part === "labels" ? ontology.labels[name]?.plural : ontology.types[name]?.reads) ?? name;
}

/** One or two nodes by name, more by number. */
function named(ids: string[], action: Action, { graph }: Picture, ontology: Ontology): string {
  if (ids.length > 2) return text.nodes(ids.length);
  const brought = "graph" in action ? action.graph.nodes : [];
  const known = new Map<string, GraphNode>([...brought, ...graph.nodes].map((node) => [node.id, node]));
  const [one = "", other] = ids.map((id) => {
    const node = known.get(id);
    return node ? nameOf(node, ontology) : id;
  });
  return other === undefined ? one : text.and(one, other);
}

/** How many of the relationships that came are of the expanded nodes and of a kind that was asked for. */
function joiningOf({ nodes, groups, graph }: Doing<"expand">): number {
  const asked = new Set(groups.map(({ type, direction }) => `${direction} ${type}`));
  return graph.relationships.filter(
    ({ type, from, to }) =>
      (nodes.includes(from) && asked.has(`out ${type}`)) || (nodes.includes(to) && asked.has(`in ${type}`)),
  ).length;
}

/** "mediated, took part in", or nothing where there were more kinds than can be listed. */
function readingsOf({ groups }: Doing<"expand">, ontology: Ontology): string {
  const words = groups.map(({ type, direction }) => {
    const known = ontology.types[type];
    return (direction === "out" ? known?.reads : known?.reverse) ?? type;
  });
  const all = [...new Set(words)];
  return all.length > 3 ? "" : all.join(", ");
}
