import { z } from "zod";

/** A place in a text, both counted from 1, as editors show them. */
export const Position = z.strictObject({ line: z.int().min(1), column: z.int().min(1) });
export type Position = z.infer<typeof Position>;

/** What is wrong in a graph folder, and where. `line` counts from 1. */
export const Fault = z.strictObject({ file: z.string(), line: z.int().min(1), message: z.string() });
export type Fault = z.infer<typeof Fault>;

/** The thing asked for is not in the graph. */
export class NotFoundError extends Error {
  override name = "NotFoundError";
}

/** A request that cannot be understood or is out of bounds. */
export class BadRequestError extends Error {
  override name = "BadRequestError";
}

/** A graph folder with faults; all of them, so that they can be mended in one go. */
export class FolderError extends Error {
  override name = "FolderError";
  readonly faults: Fault[];
  constructor(faults: Fault[]) {
    super(
      `The graph folder has ${faults.length === 1 ? "a fault" : `${faults.length} faults`}; nothing was written.\n` +
        faults.map((fault) => `  ${fault.file}:${fault.line} ${fault.message}`).join("\n"),
    );
    this.faults = faults;
  }
}

/** A statement that this explorer will not run, in a sentence for its author. */
export class RefusedError extends Error {
  override name = "RefusedError";
  readonly position: Position | undefined;
  constructor(message: string, position?: Position) {
    super(message);
    this.position = position;
  }
}

/** A statement that Neo4j could not compile or run; `code` is Neo4j's status code. */
export class StatementError extends Error {
  override name = "StatementError";
  readonly code: string;
  readonly position: Position | undefined;
  constructor(message: string, code: string, position?: Position) {
    super(message);
    this.code = code;
    this.position = position;
  }
}

/** The database does not answer now; trying again later may help. */
export class UnavailableError extends Error {
  override name = "UnavailableError";
}

/** A query of ours took longer than it was given. */
export class LateError extends UnavailableError {
  override name = "LateError";
}

/** More is asked at once than may be; after some seconds it may be asked again. */
export class BusyError extends Error {
  override name = "BusyError";
  readonly retryAfterSeconds = 2;
}

/** Something that a setting or the machine must change before the program can run. */
export class SetupError extends Error {
  override name = "SetupError";
}
