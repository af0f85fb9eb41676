import { ask, suggest } from "../ask/ask.ts";
import { statementOf } from "../ask/statement.ts";
import type { DatabaseList } from "../domain/databases.ts";
import { filled } from "../domain/filled.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { ListedQuestion, Question } from "../domain/question.ts";
import type { Startup } from "../domain/startup.ts";
import type { Caller } from "../graph/caller.ts";
import type { RunningStatement, StatementCall, Store } from "../graph/store.ts";
import { jsonLines, type OperationName, typedJson } from "./contract.ts";
import type { Received, Result } from "./contractCalls.ts";
import { lookups } from "./lookups.ts";

/** What a handler may use besides what the request says. */
export interface Context extends Caller {
  version: string;
  document: Record<string, unknown>;
  ready(): Promise<Startup>;
  /** Of the database that the query names, for this caller. Throws `UnavailableError` until there is one. */
  store(): Store;
  databases(): Promise<DatabaseList>;
  answerType: string;
  bodyType: string;
  /** Answers with the status that the contract's `also` names. */
  answerWith(status: number): void;
}

export type Handlers = {
  [Name in OperationName]: (
    received: Received<Name>,
    context: Context,
  ) => Promise<Name extends "runStatement" ? RunningStatement : Result<Name>>;
};

/** What each operation of the contract does. */
export const handlers: Handlers = {
  getHealth: async (_, { version }) => ({ status: "alive", version }),
  getReady: async (_, { ready, answerWith }) => {
    const startup = await ready();
    if (!startup.ready) answerWith(503);
    return startup;
  },
  getSchema: async ({ query }, { store }) => store().schema(query.refresh),
  getGraph: async ({ query }, { store }) => store().opening(query.limit),
  getParts: async ({ body }, { store }) => store().parts(body),
  getNode: async ({ params }, { store }) => store().node(params.id),
  getDegrees: async ({ params }, { store }) => store().degrees(params.id),
  getNeighbours: async ({ params, query }, { store }) => store().neighbours(params.id, query),
  getNeighbourhood: async ({ params, query }, { store }) => store().neighbourhood(params.id, query),
  getPaths: async ({ query }, { store }) => store().paths(query),
  getCommon: async ({ query }, { store }) => store().common(query),
  search: async ({ query }, { store }) => store().search(query.q, query.limit),
  getTimeline: async (_, { store }) => store().timeline(),
  runStatement: async ({ body }, context) =>
    context.store().run(body, { ...callOf(context), answer: forms[context.answerType] ?? "plain" }),
  checkStatement: async ({ body }, context) => context.store().check(body, callOf(context)),
  getLanguage: async (_, { store }) => store().language(),
  getDatabases: async (_, { databases }) => databases(),
  getQuestions: async (_, { store }) => {
    const [questions, ontology] = await Promise.all([store().questions(), store().ontology()]);
    return { questions: questions.map((question) => listed(question, ontology)) };
  },
  answerQuestion: async ({ params, query: { database: _, ...given } }, context) =>
    ask(lookedUp(context), {
      reading: { ask: "prepared", question: params.id, parameters: given as Record<string, string> },
    }),
  ask: async ({ body }, context) => ask(lookedUp(context), body),
  askByLink: async ({ query }, context) => ask(lookedUp(context), { question: query.q }),
  suggestQuestions: async ({ query }, context) => ({
    questions: await suggest(lookedUp(context), query.q, query.limit),
  }),
  getSources: async (_, { store }) => store().sources(),
  getPassage: async ({ params }, { store }) => store().passage(params.passage),
  getOpenApi: async (_, { document }) => document,
};

const lookedUp = (context: Context) => lookups(context.store(), context);

function listed(question: Question, ontology: Ontology): ListedQuestion {
  const { statement, parameters } = statementOf(filled(question, {}), ontology, { by: "id" });
  return { ...question, cypher: { statement, parameters } };
}

const forms: Record<string, StatementCall["answer"]> = { [typedJson]: "typed", [jsonLines]: "lines" };

const callOf = ({ client, bodyType, signal }: Context): Omit<StatementCall, "answer"> => ({
  client,
  parameters: bodyType === typedJson ? "typed" : "plain",
  signal,
});
