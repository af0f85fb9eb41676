import { caption } from "../../domain/caption.ts";
import { periodInWords } from "../../domain/dates.ts";
import type { Found } from "../../domain/found.ts";
import type { GraphNode } from "../../domain/graph.ts";
import type { Ontology } from "../../domain/ontology.ts";
import { periodOf } from "../../domain/period.ts";
import type { Value } from "../../domain/value.ts";
import { hiddenLabels } from "../hidden.ts";
import { type Fit, fitOf } from "./rank.ts";

/** A node that may be meant, and in what words beside its name it was found. */
export interface Hit {
  node: GraphNode;
  degree: number;
  /** Lucene's; 0 where it was found otherwise. */
  score: number;
  aliases?: Value | undefined;
  summary?: Value | undefined;
}

export type Ranked = Hit & Fit;

/** The likeliest first, what is hidden last. */
export function ranked(ontology: Ontology, hits: Hit[], text: string): Ranked[] {
  const hidden = hiddenLabels(ontology);
  const isHidden = ({ node }: Hit) => node.labels.some((label) => hidden.includes(label));
  const fitting = hits.map((hit) => ({ ...hit, ...fitOf({ ...hit, name: caption(ontology, hit.node) }, text) }));
  return fitting.sort(
    (one, other) =>
      Number(isHidden(one)) - Number(isHidden(other)) ||
      one.rank - other.rank ||
      other.degree - one.degree ||
      other.score - one.score ||
      (one.node.id < other.node.id ? -1 : 1),
  );
}

export function foundNode(ontology: Ontology, { node, degree, matched }: Ranked): Found["nodes"][number] {
  const period = periodOf(ontology, node);
  return {
    id: node.id,
    name: caption(ontology, node),
    labels: node.labels,
    period: period && periodInWords(period.start, period.end, period.precision),
    degree,
    matched,
  };
}
