import type { Found } from "../domain/found.ts";
import type { Degrees, Neighbours } from "../domain/neighbours.ts";
import type { NodeDetails } from "../domain/nodeDetails.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { OpeningPicture } from "../domain/opening.ts";
import type { Question } from "../domain/question.ts";
import type { Schema } from "../domain/schema.ts";
import type { PassageClaims, SourceList } from "../domain/sources.ts";
import type { StatementRequest, StatementResult } from "../domain/statement.ts";
import type { Timeline } from "../domain/timeline.ts";
import type { NeighbourChoice } from "./neighbours.ts";
import type { RowsWithSubgraph } from "./rows.ts";

/** Everything that may be asked of one graph. Each function throws `UnavailableError` where the database is gone. */
export interface Store {
  schema(): Promise<Schema>;
  opening(limit: number): Promise<OpeningPicture>;
  node(id: string): Promise<NodeDetails>;
  degrees(id: string): Promise<Degrees>;
  neighbours(id: string, choice: NeighbourChoice): Promise<Neighbours>;
  search(words: string, limit: number): Promise<Found>;
  timeline(): Promise<Timeline>;
  sources(): Promise<SourceList>;
  passage(id: string): Promise<PassageClaims>;
  ontology(): Promise<Ontology>;
  questions(): Promise<Question[]>;
  /** Runs a prepared question's own statement: its rows in typed form, and the nodes and relationships in them. */
  rows(statement: string, parameters: Record<string, string | null>): Promise<RowsWithSubgraph>;
  /** Runs a stranger's statement, guarded; `typed` parameters are in `{$type, _value}` form. */
  run(
    request: StatementRequest,
    form: { typedAnswer: boolean; typedParameters: boolean },
    signal: AbortSignal,
  ): Promise<StatementResult>;
  /** Throws `UnavailableError` where the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
