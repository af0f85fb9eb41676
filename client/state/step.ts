import { emptySubgraph, merge } from "../../src/domain/graph.ts";
import type { Action } from "./action.ts";
import { emptyPicture, type Picture } from "./picture.ts";

/** The one way in which a picture changes. */
export function step(picture: Picture, action: Action): Picture {
  const next: Picture = { ...picture, fresh: [] };
  switch (action.do) {
    case "open": {
      const { graph, places, frame, layout, hidden } = action;
      return { ...emptyPicture, graph, places, frame, layout, hidden: { labels: hidden, types: [], basis: [] } };
    }
    case "expand":
    case "bring":
      return withAdded(next, action);
    case "replace":
      return {
        ...withAdded({ ...withAxis(next, undefined), graph: emptySubgraph, places: {} }, action),
        layout: "force",
        fresh: [],
      };
    case "move":
      return { ...next, places: { ...picture.places, ...action.places } };
    case "arrange":
      return {
        ...withAxis(next, action.layout === "live" ? picture.axis : action.axis),
        layout: action.layout,
        places: { ...picture.places, ...action.places },
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
      return { ...next, hidden: { labels: [], types: [], basis: [] } };
  }
}

/** Adds what came in; labels that were hidden and are asked for by it are shown again. */
function withAdded(picture: Picture, { graph, places }: Pick<Picture, "graph" | "places">): Picture {
  const known = new Set(picture.graph.nodes.map((node) => node.id));
  const fresh = graph.nodes.filter((node) => !known.has(node.id));
  const asked = new Set(fresh.flatMap((node) => node.labels));
  return {
    ...picture,
    graph: merge(picture.graph, graph),
    places: { ...places, ...picture.places },
    hidden: { ...picture.hidden, labels: picture.hidden.labels.filter((label) => !asked.has(label)) },
    fresh: fresh.map((node) => node.id),
  };
}

function withHidden(picture: Picture, part: "labels" | "types", names: string[]): Picture {
  return { ...picture, hidden: { ...picture.hidden, [part]: names } };
}

function toggled<Name extends string>(names: Name[], name: Name): Name[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
}

function withAxis({ axis: _, ...picture }: Picture, axis: Picture["axis"]): Picture {
  return axis ? { ...picture, axis } : picture;
}
