import { Neo4jError } from "neo4j-driver";
import { LateError, UnavailableError } from "../domain/errors.ts";

/** Whether the connection itself broke, so that a new one may serve. */
export function isBroken(error: unknown): boolean {
  return error instanceof Neo4jError && ["ServiceUnavailable", "SessionExpired"].includes(error.code);
}

/** Whether a query took longer than it was given. */
export function isTimedOut(error: unknown): boolean {
  if (error instanceof LateError) return true;
  return error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut");
}

/** Whether the account may not do this, though it may do other things. */
export function isForbidden(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === "Neo.ClientError.Security.Forbidden";
}

/** What keeps the database from answering anyone, in a sentence; undefined where the fault is another. */
export function unavailable(error: unknown): UnavailableError | undefined {
  if (isBroken(error)) return new UnavailableError("The database does not answer.", { cause: error });
  if (!(error instanceof Neo4jError)) return undefined;
  // The driver's own, without a code.
  if (error.message.startsWith("Connection acquisition timed out"))
    return new UnavailableError("The database is busy.", { cause: error });
  const sentence = sentences.find(({ code }) => error.code.startsWith(code))?.sentence;
  return sentence === undefined ? undefined : new UnavailableError(sentence, { cause: error });
}

const sentences = [
  { code: "Neo.ClientError.Security.AuthenticationRateLimit", sentence: "Neo4j refuses sign-ins for a few seconds." },
  { code: "Neo.ClientError.Security.Unauthorized", sentence: "Neo4j refused the user name or the password." },
  { code: "Neo.ClientError.Database.DatabaseNotFound", sentence: "Neo4j has no database of the configured name." },
  { code: "Neo.TransientError.General.DatabaseUnavailable", sentence: "The database is not ready yet." },
  {
    code: "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
    sentence: "The database has no memory left for it.",
  },
  { code: "Neo.TransientError.Transaction.MaximumTransactionLimitReached", sentence: "The database is busy." },
];
