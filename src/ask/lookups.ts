import type { Found as FoundNodes } from "../domain/found.ts";
import type { Rows, Subgraph } from "../domain/graph.ts";
import type { Named } from "../domain/named.ts";
import type { RelationCount } from "../domain/neighbours.ts";
import type { NodeDetails } from "../domain/nodeDetails.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Paths } from "../domain/paths.ts";
import type { Question } from "../domain/question.ts";
import type { StatementCheck } from "../domain/statement.ts";
import type { Properties } from "../domain/value.ts";

interface Found {
  rows: Rows;
  subgraph: Subgraph;
}

/** Names that a question may use: all there are, or of a large graph those that its words may mean. */
export interface Names {
  named: Named[];
  /** How statements find nodes: by the property that the seed gave them, or by element id. */
  identity: "id" | "elementId";
  /** Where they are not all: among how many `of` all nodes whole names were looked for, and among how many slips too. */
  among?: { nodes: number; whole: number; of: number };
}

/** What answering looks up; a store can do all of it. */
export interface Lookups {
  questions(): Promise<Question[]>;
  ontology(): Promise<Ontology>;
  /** With the nodes of these ids, whatever the question says. */
  names(question: string, ids: string[]): Promise<Names>;
  node(id: string): Promise<NodeDetails>;
  /** All that is claimed; kept in memory. */
  claimed(): Promise<Subgraph>;
  /** In what relations a node stands, the commonest first. */
  relations(id: string): Promise<RelationCount[]>;
  search(words: string, limit: number): Promise<FoundNodes>;
  /** Throws `UnavailableError` where it takes longer than the usual seconds, or than these. */
  rows(statement: string, parameters: Properties, seconds?: number): Promise<Found>;
  paths(choice: {
    from: string;
    to: string;
    avoid: string[];
    types: undefined;
    steps: number;
    limit: number;
  }): Promise<Paths>;
  /** Whether a stranger's statement only reads. */
  judge(statement: string): Promise<Pick<StatementCheck, "valid" | "reads" | "problem">>;
}
