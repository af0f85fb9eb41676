import type { Rows, Subgraph } from "../domain/graph.ts";
import type { NodeDetails } from "../domain/nodeDetails.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Question } from "../domain/question.ts";

/** What answering looks up; a store can do all of it. */
export interface Lookups {
  questions(): Promise<Question[]>;
  ontology(): Promise<Ontology>;
  node(id: string): Promise<NodeDetails>;
  rows(statement: string, parameters: Record<string, string | null>): Promise<{ rows: Rows; subgraph: Subgraph }>;
}
