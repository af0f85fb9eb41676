import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { ErrorRequestHandler } from "express";
import { z } from "zod";
import { brief } from "../domain/brief.ts";
import {
  BadRequestError,
  BusyError,
  NotFoundError,
  RefusedError,
  StatementError,
  UnavailableError,
} from "../domain/errors.ts";
import type { Problem } from "../domain/problem.ts";
import { HttpError } from "./httpError.ts";

type Told = Pick<Problem, "status" | "detail" | "code" | "position" | "instance"> & {
  headers?: Record<string, string>;
};

/** Errors become problems here and nowhere else; the unforeseen is logged whole and tells nothing of itself. */
export const problems: ErrorRequestHandler = (error, request, response, _next) => {
  const isGone = response.destroyed;
  if (isGone && error instanceof Error && error.name === "AbortError") return;
  const { headers = {}, detail, ...told } = tell(error) ?? logged(error, `${request.method} ${request.path}`);
  // What has begun cannot become a problem any more: breaking it off is all that tells the client.
  if (isGone || response.headersSent) return void response.destroy();
  const title = STATUS_CODES[told.status] ?? "Problem";
  const problem: Problem = { type: "about:blank", title, detail: brief(detail), ...told };
  response.set(headers).status(told.status).type("application/problem+json").send(JSON.stringify(problem));
};

function tell(error: unknown): Told | undefined {
  if (error instanceof HttpError) return { status: error.status, detail: error.message, headers: error.headers };
  if (error instanceof BadRequestError) return { status: 400, detail: error.message };
  if (error instanceof NotFoundError) return { status: 404, detail: error.message };
  if (error instanceof RefusedError) return { ...place(error), status: 403, code: "refused" };
  if (error instanceof StatementError) return { ...place(error), status: statusOf(error.code), code: error.code };
  if (error instanceof BusyError) return { ...later(error, error.retryAfterSeconds), status: 429, code: "busy" };
  if (error instanceof UnavailableError) return { ...later(error, 2), status: 503 };
  return unreadable(error);
}

const place = ({ message, position }: RefusedError | StatementError) => ({ detail: message, position });

const later = ({ message }: Error, seconds: number) => ({
  detail: message,
  headers: { "Retry-After": String(seconds) },
});

const statusOf = (code: string) => (code.includes("TimedOut") ? 408 : 400);

/** What Express and its parts throw: `type` is body-parser's, and says what is wrong with the body. */
const Unreadable = z.object({ status: z.int().min(400).max(499), type: z.string().optional() });

const sentences: Record<string, string> = {
  "entity.too.large": "The body is larger than 1 MB.",
  "encoding.unsupported": "Send the body as it is, not compressed.",
};

function unreadable(error: unknown): Told | undefined {
  const known = Unreadable.safeParse(error).data;
  return known && { status: known.status, detail: sentences[known.type ?? ""] ?? "The request cannot be read." };
}

function logged(error: unknown, where: string): Told {
  const instance = `urn:uuid:${randomUUID()}`;
  console.error(`${where} failed (${instance})`, error);
  return { status: 500, detail: "This should not have happened. It is in the server's log.", instance };
}
