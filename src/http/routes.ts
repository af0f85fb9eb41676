import type { Express, Request, RequestHandler, Response } from "express";
import { z } from "zod";
import type { Caller } from "../graph/caller.ts";
import type { RunningStatement, Store } from "../graph/store.ts";
import { jsonBody, mediaTypeOf } from "./body.ts";
import { checked } from "./checking.ts";
import { contract, json, type OperationName } from "./contract.ts";
import type { Operation } from "./contractOperation.ts";
import { type Context, handlers } from "./handlers.ts";
import { HttpError } from "./httpError.ts";
import { negotiate } from "./negotiate.ts";
import { clientOf } from "./rateLimit.ts";
import { sendRows } from "./stream.ts";

/** What all requests share. */
export type Services = Pick<Context, "version" | "document" | "ready" | "databases"> & {
  /** Of the configured database where none is named. */
  store(database?: string): Store;
};

const names = Object.keys(contract) as OperationName[];

/** Adds a route for each operation of the contract, and 405 for its path with another method. */
export function addRoutes(app: Express, services: Services, limited: RequestHandler): void {
  for (const [path, together] of Map.groupBy(names, (name) => contract[name].path)) {
    const route = app.route(path.replaceAll(/\{(\w+)\}/g, ":$1"));
    for (const name of together) route[contract[name].method](...steps(name, services, limited));
    route.all(refuseMethod(together.map((name) => contract[name].method)));
  }
}

function steps(name: OperationName, services: Services, limited: RequestHandler): RequestHandler[] {
  const operation: Operation = contract[name];
  return [
    ...(operation.early ? [] : [limited]),
    ...(operation.body ? jsonBody(operation.accepts ?? [json]) : []),
    answer(name, operation, services),
  ];
}

// One operation's handler takes what its own schemas made of the request, which no type can say of all at once.
type AnyHandler = (received: Record<string, unknown>, context: Context) => Promise<unknown>;

function answer(name: OperationName, operation: Operation, services: Services): RequestHandler {
  const handle = handlers[name] as AnyHandler;
  return async (request, response) => {
    const answerType = negotiate(request, Object.keys(operation.responses));
    const given = received(request, operation);
    const caller = callerOf(request, response);
    const store = () => services.store((given.query as { database?: string }).database).askedBy(caller);
    const answerWith = (status: number) => void response.status(status);
    const context = { ...services, ...caller, store, answerType, bodyType: mediaTypeOf(request), answerWith };
    const result = await handle(given, context);
    response.type(`${answerType}; charset=utf-8`).vary("Accept").set("Cache-Control", "no-cache");
    if (operation.stream) return sendRows(response, answerType, result as RunningStatement);
    // What breaks the contract is a fault of ours: 500, not half an answer.
    operation.responses[answerType]?.parse(result);
    response.send(JSON.stringify(result));
  };
}

function callerOf(request: Request, response: Response): Caller {
  const gone = new AbortController();
  response.on("close", () => response.writableFinished || gone.abort());
  return { client: clientOf(request), signal: gone.signal };
}

const nothing = z.strictObject({});

function received(request: Request, { params, query = nothing, body }: Operation) {
  return {
    params: params && checked(params, request.params, "The address"),
    query: checked(query, { ...request.query }, "The query"),
    body: body && checked(body, request.body, "The body"),
  };
}

function refuseMethod(methods: string[]): RequestHandler {
  const allowed = methods.flatMap((method) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()])).join(", ");
  return (request, response) => {
    response.set("Allow", `${allowed}, OPTIONS`);
    if (request.method !== "OPTIONS") throw new HttpError(405, `${request.path} takes ${allowed}.`);
    response.status(204).end();
  };
}
