import type { Lookups } from "../ask/lookups.ts";
import { answerPrepared } from "../ask/prepared.ts";
import type { Startup } from "../domain/startup.ts";
import type { Store } from "../graph/store.ts";
import { type OperationName, type Received, type Result, typedJson } from "./contract.ts";

/** What a handler may use besides what the request says. */
export interface Context {
  version: string;
  document: Record<string, unknown>;
  ready(): Promise<Startup>;
  /** Throws `UnavailableError` until there is one. */
  store(): Store;
  /** Aborts when the client goes away. */
  signal: AbortSignal;
  answerType: string;
  bodyType: string;
  /** Answers with the status that the contract's `also` names. */
  answerWith(status: number): void;
}

export type Handlers = {
  [Name in OperationName]: (received: Received<Name>, context: Context) => Promise<Result<Name>>;
};

/** What each operation of the contract does. */
export const handlers: Handlers = {
  getHealth: async (_, { version }) => ({ status: "alive", version }),
  getReady: async (_, { ready, answerWith }) => {
    const startup = await ready();
    if (!startup.ready) answerWith(503);
    return startup;
  },
  getSchema: async (_, { store }) => store().schema(),
  getGraph: async ({ query }, { store }) => store().opening(query.limit),
  getNode: async ({ params }, { store }) => store().node(params.id),
  getDegrees: async ({ params }, { store }) => store().degrees(params.id),
  getNeighbours: async ({ params, query }, { store }) => store().neighbours(params.id, query),
  search: async ({ query }, { store }) => store().search(query.q, query.limit),
  getTimeline: async (_, { store }) => store().timeline(),
  runStatement: async ({ body }, { store, answerType, bodyType, signal }) =>
    store().run(body, { typedAnswer: answerType === typedJson, typedParameters: bodyType === typedJson }, signal),
  getQuestions: async (_, { store }) => ({ questions: await store().questions() }),
  answerQuestion: async ({ params, query }, { store }) => answerPrepared(lookups(store()), params.id, query),
  getSources: async (_, { store }) => store().sources(),
  getPassage: async ({ params }, { store }) => store().passage(params.passage),
  getOpenApi: async (_, { document }) => document,
};

const lookups = (store: Store): Lookups => ({ ...store, ontology: async () => (await store.schema()).ontology });
