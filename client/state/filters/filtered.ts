import type { Subgraph } from "../../../src/domain/graph.ts";
import { type Properties, textsOf } from "../../../src/domain/value.ts";
import { degrees } from "../degrees.ts";
import type { ByProperty, Filter } from "./filter.ts";
import { passes } from "./matching.ts";

/**
 * What the filters leave. A relationship goes with either end; a node whose relationships are filtered out stays by
 * itself, until a filter by degree takes out what stands alone. Of passages, what they say of nodes and relationships
 * stays, with the ends of these.
 */
export function filtered(shown: Subgraph, filters: Filter[]): Subgraph {
  if (filters.length === 0) return shown;
  const byProperty = filters.filter((filter) => filter.by === "property");
  const left = joined({
    nodes: shown.nodes.filter(({ labels, properties }) =>
      stays(properties, byProperty, ({ kind, name }) => kind === "label" && labels.includes(name)),
    ),
    relationships: shown.relationships.filter(({ type, properties }) =>
      stays(properties, byProperty, ({ kind, name }) => kind === "type" && type === name),
    ),
  });
  const passages = filters.find((filter) => filter.by === "passages");
  const degree = filters.find((filter) => filter.by === "degree");
  const said = passages ? saidIn(left, passages.passages) : left;
  return degree ? ofDegree(said, degree) : said;
}

function stays(properties: Properties, filters: ByProperty[], isAbout: (part: ByProperty["part"]) => boolean): boolean {
  return filters.every((filter) => !isAbout(filter.part) || passes(properties, filter));
}

/** Without relationships that lack an end. */
function joined({ nodes, relationships }: Subgraph): Subgraph {
  const ids = new Set(nodes.map(({ id }) => id));
  return { nodes, relationships: relationships.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

function saidIn({ nodes, relationships }: Subgraph, passages: string[]): Subgraph {
  const wanted = new Set(passages);
  const isCited = ({ properties }: { properties: Properties }) =>
    textsOf(properties.sources).some((passage) => wanted.has(passage));
  const cited = relationships.filter(isCited);
  const ends = new Set(cited.flatMap(({ from, to }) => [from, to]));
  return { nodes: nodes.filter((node) => ends.has(node.id) || isCited(node)), relationships: cited };
}

/** Counted once: what goes takes its relationships with it, and its neighbours are not counted anew. */
function ofDegree(left: Subgraph, { least = 0, most = Number.POSITIVE_INFINITY }: Bounds): Subgraph {
  const counts = degrees(left);
  const nodes = left.nodes.filter(({ id }) => {
    const degree = counts.get(id) ?? 0;
    return degree >= least && degree <= most;
  });
  return joined({ ...left, nodes });
}

type Bounds = Pick<Extract<Filter, { by: "degree" }>, "least" | "most">;
