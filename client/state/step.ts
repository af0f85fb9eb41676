import { merge } from "../../src/domain/graph.ts";
import type { Action } from "./action.ts";
import { withFilter, withoutFilter } from "./filters/filter.ts";
import { valueGroups, withGroup, withoutGroups } from "./grouped/grouped.ts";
import { hanging } from "./hanging.ts";
import { emptyPicture, kept, type Picture } from "./picture.ts";

/** The one way in which a picture changes. */
export function step(picture: Picture, action: Action): Picture {
  const next: Picture = { ...picture, fresh: [] };
  switch (action.do) {
    case "open": {
      const { graph, places, frame, layout, hidden } = action;
      return { ...emptyPicture, graph, places, frame, layout, hidden: { ...emptyPicture.hidden, labels: hidden } };
    }
    case "show":
      return { ...action.picture, fresh: [] };
    case "expand":
      return { ...withAdded(next, action), reach: { ...picture.reach, ...action.reach } };
    case "neighbourhood":
      return { ...withAdded(next, action), hidden: { ...picture.hidden, nodes: shownAgain(picture, action.graph) } };
    case "bring":
      return withAdded(next, action);
    case "replace":
      return { ...withAdded(emptied(withAxis(next, undefined)), action), layout: "force", fresh: [] };
    case "move":
      return { ...next, places: { ...picture.places, ...action.places } };
    case "arrange":
      return {
        ...withAxis(next, action.layout === "live" ? picture.axis : action.axis),
        layout: action.layout,
        places: { ...picture.places, ...action.places, ...pinnedPlaces(picture) },
      };
    case "toggle":
      return withHidden(next, action.part, toggled(picture.hidden[action.part], action.name));
    case "toggleBasis":
      return { ...next, hidden: { ...picture.hidden, basis: toggled(picture.hidden.basis, action.basis) } };
    case "only":
      return withHidden(
        next,
        action.part,
        action.all.filter((name) => name !== action.name),
      );
    case "showAll":
      return withHidden(next, action.part, action.except);
    case "showEverything":
      return { ...withPeriod(next, undefined), hidden: emptyPicture.hidden, filters: [] };
    case "period":
      return withPeriod(next, action.period);
    case "hide":
      return withoutNodes(next, action.nodes);
    case "keepOnly":
      return withoutNodes(next, others(picture, action.nodes));
    case "showHidden":
      return { ...next, hidden: { ...picture.hidden, nodes: [] }, fresh: picture.hidden.nodes };
    case "collapse":
      return collapsed(next, action.node);
    case "pin":
      return { ...next, pinned: [...new Set([...picture.pinned, ...action.nodes])] };
    case "bundle":
      return bundled(next, action.on);
    case "unpin":
      return { ...next, pinned: picture.pinned.filter((id) => !action.nodes.includes(id)) };
    case "group":
      return { ...next, grouped: withGroup(picture.grouped, action.group) };
    case "groupBy":
      return { ...next, grouped: valueGroups(action).reduce(withGroup, picture.grouped) };
    case "ungroup":
      return { ...next, grouped: withoutGroups(picture.grouped, action.groups) };
    case "filter":
      return { ...withAdded(next, action), filters: withFilter(picture.filters, action.filter) };
    case "unfilter":
      return { ...next, filters: withoutFilter(picture.filters, action.subject) };
    case "fade":
      return { ...next, fades: action.fades };
    case "style":
      return { ...next, style: action.style };
  }
}

/** Adds what came in; what was hidden and is asked for by it is shown again. */
function withAdded(picture: Picture, { graph, places }: Pick<Picture, "graph" | "places">): Picture {
  const known = new Set(kept(picture).nodes.map((node) => node.id));
  const fresh = graph.nodes.filter((node) => !known.has(node.id));
  const asked = new Set(fresh.flatMap((node) => node.labels));
  return {
    ...picture,
    graph: merge(picture.graph, graph),
    places: { ...places, ...picture.places },
    hidden: {
      ...picture.hidden,
      labels: picture.hidden.labels.filter((label) => !asked.has(label)),
      nodes: shownAgain(picture, graph),
    },
    fresh: fresh.map((node) => node.id),
  };
}

/** What stays hidden by hand: what is asked for does not. */
function shownAgain({ hidden }: Picture, { nodes }: Picture["graph"]): string[] {
  const asked = new Set(nodes.map(({ id }) => id));
  return hidden.nodes.filter((id) => !asked.has(id));
}

function emptied(picture: Picture): Picture {
  const { graph, places, pinned, reach, grouped, hidden } = emptyPicture;
  return { ...picture, graph, places, pinned, reach, grouped, hidden: { ...picture.hidden, nodes: hidden.nodes } };
}

function withoutNodes(picture: Picture, nodes: string[]): Picture {
  return { ...picture, hidden: { ...picture.hidden, nodes: [...new Set([...picture.hidden.nodes, ...nodes])] } };
}

function others(picture: Picture, nodes: string[]): string[] {
  return picture.graph.nodes.map(({ id }) => id).filter((id) => !nodes.includes(id));
}

/** Takes out what hangs on a node alone; the node remembers how much it had. */
function collapsed(picture: Picture, node: string): Picture {
  const gone = new Set(hanging(picture, node));
  const { nodes, relationships } = picture.graph;
  const had = kept(picture).relationships.filter(({ from, to }) => from === node || to === node).length;
  return {
    ...picture,
    graph: {
      nodes: nodes.filter(({ id }) => !gone.has(id)),
      relationships: relationships.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    },
    places: Object.fromEntries(Object.entries(picture.places).filter(([id]) => !gone.has(id))),
    reach: { ...picture.reach, [node]: Math.max(picture.reach[node] ?? 0, had) },
  };
}

function pinnedPlaces({ places, pinned }: Picture): Picture["places"] {
  return Object.fromEntries(pinned.flatMap((id) => (places[id] ? [[id, places[id]]] : [])));
}

function withHidden(picture: Picture, part: "labels" | "types", names: string[]): Picture {
  return { ...picture, hidden: { ...picture.hidden, [part]: names } };
}

function toggled<Name extends string>(names: Name[], name: Name): Name[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
}

function bundled({ bundled: _, ...picture }: Picture, on: boolean): Picture {
  return on ? { ...picture, bundled: true } : picture;
}

function withAxis({ axis: _, ...picture }: Picture, axis: Picture["axis"]): Picture {
  return axis ? { ...picture, axis } : picture;
}

function withPeriod({ period: _, ...picture }: Picture, period: Picture["period"]): Picture {
  return period ? { ...picture, period } : picture;
}
