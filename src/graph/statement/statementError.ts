import { Neo4jError } from "neo4j-driver";
import { brief } from "../../domain/brief.ts";
import { type Position, RefusedError, StatementError, UnavailableError } from "../../domain/errors.ts";
import type { StatementTail } from "../../domain/statement.ts";
import { isTimedOut, unavailable } from "../failure.ts";
import { hintAt } from "./hints.ts";
import { readable } from "./readable.ts";

interface Told {
  statement: string;
  /** Lines of ours before the statement's first. */
  linesBefore: number;
  seconds: number;
}

/** What Neo4j says about a statement, for its author; other errors stay as they are. */
export function statementError(error: unknown, { statement, linesBefore, seconds }: Told): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code === "Neo.ClientError.Statement.AccessMode")
    return new RefusedError("This explorer only reads, so this was not run. Nothing changed in the database.");
  if (isTimedOut(error)) return tooSlow(seconds, error.code);
  if (/^Neo\.TransientError\.General\.(MemoryPool)?OutOfMemory/.test(error.code))
    return new StatementError("This statement needs more memory than the database has for it.", error.code);
  const failure = unavailable(error);
  if (failure) return failure;
  const position = positionIn(error.message, linesBefore);
  const hint = position && hintAt(statement, position);
  return new StatementError(hint?.sentence ?? readable(error.message), error.code, hint?.position ?? position);
}

type Fault = NonNullable<StatementTail["errors"]>[number];

/** The same inside of an answer that has begun; what is not for its reader is thrown on. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) throw error;
  const message = brief(error.message);
  if (error instanceof StatementError) return { code: error.code, message, position: error.position };
  if (error instanceof RefusedError) return { code: "refused", message, position: error.position };
  if (error instanceof UnavailableError) return { code: "unavailable", message };
  throw error;
}

function tooSlow(seconds: number, code: string): StatementError {
  return new StatementError(`This took longer than ${seconds} s, so it was stopped.`, code);
}

/** The same where the connection had to be broken off: what Neo4j does then is not known. */
export function brokenOff(seconds: number): StatementError {
  return new StatementError(
    `This took longer than ${seconds} s and Neo4j did not end it, so the connection was broken off. It may be at work on it for a while.`,
    "Neo.ClientError.Transaction.TransactionTimedOut",
  );
}

/** What the driver says of a connection that Neo4j closed, where it says nothing. */
export function connectionClosed(): Neo4jError {
  return new Neo4jError("The connection was closed.", "ServiceUnavailable", "08000", "connection exception");
}

function positionIn(message: string, linesBefore: number): Position | undefined {
  const [, line, column] = /\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(message) ?? [];
  if (line === undefined || Number(line) <= linesBefore) return undefined;
  return { line: Number(line) - linesBefore, column: Math.max(1, Number(column)) };
}
