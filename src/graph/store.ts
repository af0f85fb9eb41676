import type { Found } from "../domain/found.ts";
import type { Subgraph } from "../domain/graph.ts";
import type { Language } from "../domain/language.ts";
import type { NamesFound } from "../domain/named.ts";
import type { Degrees, Neighbourhood, Neighbours, RelationCount } from "../domain/neighbours.ts";
import type { NodeDetails } from "../domain/nodeDetails.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { OpeningPicture } from "../domain/opening.ts";
import type { PartIds, Parts } from "../domain/parts.ts";
import type { Common, Paths } from "../domain/paths.ts";
import type { Question } from "../domain/question.ts";
import type { Schema } from "../domain/schema.ts";
import type { PassageClaims, SourceList } from "../domain/sources.ts";
import type { Capacity } from "../domain/startup.ts";
import type { StatementCheck, StatementRequest, StatementTail } from "../domain/statement.ts";
import type { Timeline } from "../domain/timeline.ts";
import type { Properties } from "../domain/value.ts";
import type { Caller } from "./caller.ts";
import type { NeighbourhoodChoice } from "./neighbourhood.ts";
import type { NeighbourChoice } from "./neighbours.ts";
import type { CommonChoice } from "./paths/common.ts";
import type { PathChoice } from "./paths/paths.ts";
import type { RowsWithSubgraph } from "./rows.ts";

/** Everything that may be asked of one graph. Each function throws `UnavailableError` where the database is gone. */
export interface Store {
  /** The same for one who asks: what they ask has its turn among what others do, and ends when they go away. */
  askedBy(caller: Caller): Store;
  /** Counted, and kept for a while unless it is to be fresh. */
  schema(fresh?: boolean): Promise<Schema>;
  opening(limit: number): Promise<OpeningPicture>;
  /** Nodes and relationships by their ids. */
  parts(ids: PartIds): Promise<Parts>;
  node(id: string): Promise<NodeDetails>;
  degrees(id: string): Promise<Degrees>;
  /** In what relations a node stands, the commonest first; kept for a while. */
  relations(id: string): Promise<RelationCount[]>;
  /** What has a claim and passages that say so, kept for a while; empty for a database of others. */
  claimed(): Promise<Subgraph>;
  neighbours(id: string, choice: NeighbourChoice): Promise<Neighbours>;
  /** What is up to so many steps away. */
  neighbourhood(id: string, choice: NeighbourhoodChoice): Promise<Neighbourhood>;
  /** All shortest paths, those past hubs that both ends have first. */
  paths(choice: PathChoice): Promise<Paths>;
  /** What several nodes are all next to. */
  common(choice: CommonChoice): Promise<Common>;
  search(words: string, limit: number): Promise<Found>;
  timeline(): Promise<Timeline>;
  sources(): Promise<SourceList>;
  passage(id: string): Promise<PassageClaims>;
  ontology(): Promise<Ontology>;
  questions(): Promise<Question[]>;
  /**
   * Runs a statement that was made from a reading: its rows in typed form, and the nodes and relationships in them. A few
   * at once, fewer of those with a time of their own.
   */
  rows(statement: string, parameters: Properties, seconds?: number): Promise<RowsWithSubgraph>;
  /** The names that a question can use, with those of these nodes: all, kept for a while, or of a large graph some. */
  names(question: string, ids: string[]): Promise<NamesFound>;
  /** Runs a stranger's statement, guarded. */
  run(request: StatementRequest, call: StatementCall): Promise<RunningStatement>;
  /** How many strangers' statements may run at once, and what takes these places now. */
  capacity(): Capacity;
  /** What a stranger's statement would do; nothing is run. Faults of the statement are told in the result. */
  check(
    request: Pick<StatementRequest, "statement" | "parameters">,
    call: Omit<StatementCall, "answer">,
  ): Promise<StatementCheck>;
  /** The functions and procedures that the guard lets pass, as this server has them. */
  language(): Promise<Language>;
  /** Throws `UnavailableError` where the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Who asks, and in which form. */
export interface StatementCall extends Caller {
  /** How values are written; `lines` are plain, and have limits of their own. */
  answer: "plain" | "typed" | "lines";
  /** In which form the parameters came. */
  parameters: "plain" | "typed";
}

/** A statement that has begun to answer. */
export interface RunningStatement {
  fields: string[];
  /** Rows as JSON texts, each an array, some at a time; no more are read from Neo4j than are asked for. */
  rows: AsyncGenerator<string[], StatementTail, void>;
  /** Longest that they wait for their reader; who lets them wait longer should give up. */
  idleSeconds: number;
}
