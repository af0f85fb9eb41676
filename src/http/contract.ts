import { z } from "zod";
import { Answer, Offer } from "../domain/answer.ts";
import { DatabaseList } from "../domain/databases.ts";
import { Found } from "../domain/found.ts";
import { NodeId } from "../domain/graph.ts";
import { Language } from "../domain/language.ts";
import { Degrees, mostDepth, Neighbourhood, Neighbours } from "../domain/neighbours.ts";
import { NodeDetails } from "../domain/nodeDetails.ts";
import { OpeningPicture } from "../domain/opening.ts";
import { PartIds, Parts } from "../domain/parts.ts";
import { Common, mostSteps, Paths, usualSteps } from "../domain/paths.ts";
import { ListedQuestion } from "../domain/question.ts";
import { Schema } from "../domain/schema.ts";
import { PassageClaims, PassageId, SourceList } from "../domain/sources.ts";
import { Startup } from "../domain/startup.ts";
import { StatementCheck, StatementResult } from "../domain/statement.ts";
import { Timeline } from "../domain/timeline.ts";
import type { Operation } from "./contractOperation.ts";
import {
  AskBody,
  Database,
  EachId,
  EachName,
  Ids,
  Limit,
  onGraph,
  QuestionInWords,
  Skip,
  StatementBody,
  Words,
} from "./requestParts.ts";

export const json = "application/json";
export const typedJson = "application/vnd.neo4j.query";
/** Newline-delimited JSON, for answers too long for one piece. */
export const jsonLines = "application/x-ndjson";
const Lines = z
  .string()
  .describe(
    "A line {fields}, a line for each row, and the tail as the last line; bounded by limits.lines of the schema in place of seconds, rows and bytes",
  );

/** Every operation, by the name that OpenAPI and the client give it. */
export const contract = {
  getHealth: {
    method: "get",
    path: "/api/health",
    summary: "The process is alive",
    responses: { [json]: z.strictObject({ status: z.literal("alive"), version: z.string() }) },
    early: true,
  },
  getReady: {
    method: "get",
    path: "/api/ready",
    summary: "Whether the database answers; 503 with what is waited for",
    responses: { [json]: Startup },
    also: 503,
    early: true,
  },
  getSchema: {
    method: "get",
    path: "/api/schema",
    summary: "Labels, types and properties with counts, the ontology, and the limits of statements",
    query: onGraph({ refresh: z.stringbool().default(false).describe("Whether to count anew") }),
    responses: { [json]: Schema },
  },
  getGraph: {
    method: "get",
    path: "/api/graph",
    summary: "The opening picture",
    query: onGraph({ limit: Limit(150, 2000) }),
    responses: { [json]: OpeningPicture },
  },
  getParts: {
    method: "post",
    path: "/api/graph/parts",
    summary: "The nodes and relationships with given ids, and which of them are gone: what a link to a picture names",
    query: onGraph({}),
    body: PartIds,
    responses: { [json]: Parts },
  },
  getNode: {
    method: "get",
    path: "/api/nodes/{id}",
    summary: "One node, with the evidence of its summary",
    params: z.strictObject({ id: NodeId }),
    query: onGraph({}),
    responses: { [json]: NodeDetails },
    failures: [404],
  },
  getDegrees: {
    method: "get",
    path: "/api/nodes/{id}/degrees",
    summary: "How many relationships a node has, by type, direction and label at the other end",
    params: z.strictObject({ id: NodeId }),
    query: onGraph({}),
    responses: { [json]: Degrees },
    failures: [404],
  },
  getNeighbours: {
    method: "get",
    path: "/api/nodes/{id}/neighbours",
    summary: "The nodes one step away, and the relationships to them, each with its evidence",
    params: z.strictObject({ id: NodeId }),
    query: onGraph({
      types: EachName.optional().describe("Relationship types, the parameter repeated for each; all if left out"),
      direction: z.enum(["out", "in", "both"]).default("both"),
      labels: EachName.optional().describe("Labels of the nodes at the other end, the parameter repeated for each"),
      without: EachId(500).optional().describe("Ids of nodes that are known already, the parameter repeated for each"),
      hidden: z.stringbool().default(false).describe("Whether nodes with hidden labels count too"),
      limit: Limit(100, 1000),
      skip: Skip,
    }),
    responses: { [json]: Neighbours },
    failures: [404],
  },
  getNeighbourhood: {
    method: "get",
    path: "/api/nodes/{id}/neighbourhood",
    summary: "The nodes up to so many steps away, the nearest first, with how many there are, and what joins them",
    params: z.strictObject({ id: NodeId }),
    query: onGraph({
      depth: z.coerce.number().int().min(1).max(mostDepth).default(2).describe(`At most ${mostDepth} steps`),
      limit: Limit(100, 500),
    }),
    responses: { [json]: Neighbourhood },
    failures: [404],
  },
  getPaths: {
    method: "get",
    path: "/api/paths",
    summary: "All shortest paths between two nodes, each step in words with its evidence; those past hubs first",
    query: onGraph({
      from: NodeId,
      to: NodeId,
      avoid: Ids(20).optional().describe("Ids of nodes that no path may go through, comma-separated"),
      types: Words.optional().describe("Relationship types, comma-separated; all if left out"),
      steps: Limit(usualSteps, mostSteps),
      limit: Limit(20, 50).describe("At most 50; of those past hubs, and of those through them"),
    }),
    responses: { [json]: Paths },
    failures: [404],
  },
  getCommon: {
    method: "get",
    path: "/api/common",
    summary: "What two or more nodes have in common: the nodes next to each of them, with the evidence",
    query: onGraph({
      nodes: Ids(10).describe("Ids, comma-separated"),
      types: Words.optional().describe("Relationship types, comma-separated; all if left out"),
      limit: Limit(50, 200),
    }),
    responses: { [json]: Common },
    failures: [404],
  },
  search: {
    method: "get",
    path: "/api/search",
    summary: "Nodes and prepared questions for what is being typed: accents, prefixes and a typo are forgiven",
    query: onGraph({ q: z.string().trim().min(1).max(200), limit: Limit(8, 50) }),
    responses: { [json]: Found },
  },
  getTimeline: {
    method: "get",
    path: "/api/timeline",
    summary: "Everything dated, in order of time",
    query: onGraph({}),
    responses: { [json]: Timeline },
  },
  runStatement: {
    method: "post",
    path: "/api/cypher",
    summary: "Runs a Cypher statement that only reads; body and answer as in Neo4j's Query API v2",
    query: onGraph({}),
    body: StatementBody,
    accepts: [json, typedJson],
    responses: { [json]: StatementResult, [typedJson]: StatementResult, [jsonLines]: Lines },
    failures: [408],
    stream: true,
  },
  checkStatement: {
    method: "post",
    path: "/api/cypher/check",
    summary: "Whether a statement is valid and only reads, what Neo4j remarks on it, and its plan; nothing is run",
    query: onGraph({}),
    body: StatementBody.pick({ statement: true, parameters: true }),
    accepts: [json, typedJson],
    responses: { [json]: StatementCheck },
    failures: [408],
  },
  getLanguage: {
    method: "get",
    path: "/api/cypher/language",
    summary: "The functions and procedures that a statement may call, with their signatures",
    query: onGraph({}),
    responses: { [json]: Language },
  },
  getDatabases: {
    method: "get",
    path: "/api/databases",
    summary: "The databases that may be chosen",
    responses: { [json]: DatabaseList },
  },
  getQuestions: {
    method: "get",
    path: "/api/questions",
    summary: "The prepared questions",
    query: onGraph({}),
    responses: { [json]: z.strictObject({ questions: z.array(ListedQuestion) }) },
  },
  answerQuestion: {
    method: "get",
    path: "/api/questions/{id}",
    summary: "The answer to a prepared question; its parameters come as query parameters, empty ones left out",
    params: z.strictObject({ id: z.string().max(200) }),
    query: z.object({ database: Database }).catchall(z.string().max(500)),
    responses: { [json]: Answer },
    failures: [404],
  },
  ask: {
    method: "post",
    path: "/api/ask",
    summary: "The answer to a question in words, or to a reading of one; nothing is ever written",
    query: onGraph({}),
    body: AskBody,
    responses: { [json]: Answer },
  },
  askByLink: {
    method: "get",
    path: "/api/ask",
    summary: "The same for a link",
    query: onGraph({ q: QuestionInWords }),
    responses: { [json]: Answer },
  },
  suggestQuestions: {
    method: "get",
    path: "/api/ask/suggestions",
    summary: "Whole questions for what is being typed, each with an answer, made from the graph",
    query: onGraph({ q: z.string().trim().max(200).default(""), limit: Limit(5, 20) }),
    responses: { [json]: z.strictObject({ questions: z.array(Offer) }) },
  },
  getSources: {
    method: "get",
    path: "/api/sources",
    summary: "Documents, sections and passages, with how many claims rest on each passage",
    query: onGraph({}),
    responses: { [json]: SourceList },
  },
  getPassage: {
    method: "get",
    path: "/api/sources/{passage}",
    summary: "Every node and relationship whose claim rests on a passage",
    params: z.strictObject({ passage: PassageId }),
    query: onGraph({}),
    responses: { [json]: PassageClaims },
    failures: [404],
  },
  getOpenApi: {
    method: "get",
    path: "/api/openapi.json",
    summary: "This document",
    responses: { [json]: z.record(z.string(), z.unknown()) },
    early: true,
  },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof contract;
