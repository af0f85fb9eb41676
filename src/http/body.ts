import express, { type Request, type RequestHandler } from "express";
import { BadRequestError } from "../domain/errors.ts";
import { rawNumber } from "../graph/values/rawNumber.ts";
import { HttpError } from "./httpError.ts";

const large = 64 * 1024;

// Deeper ones would overflow the stack of whatever walks them later.
const depthLimit = 100;

/**
 * Middleware that leaves one JSON object in `request.body`, or throws. Express's own parser also takes UTF-16,
 * which a guard that reads the text may see differently than what runs.
 */
export function jsonBody(mediaTypes: readonly string[]): RequestHandler[] {
  return [
    (request, _response, next) => {
      checkType(request, mediaTypes);
      next();
    },
    express.raw({ type: () => true, limit: "1mb", inflate: false }),
    (request, _response, next) => {
      const text = textOf(request.body);
      request.body = objectIn(text);
      // So that nobody waits for more than one thing that is done with a large one.
      if (text.length > large) setImmediate(next);
      else next();
    },
  ];
}

/** The media type of the body, without its parameters. */
export function mediaTypeOf(request: Request): string {
  return (request.get("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

function checkType(request: Request, mediaTypes: readonly string[]): void {
  if (!mediaTypes.includes(mediaTypeOf(request)))
    throw new HttpError(415, `Send the body with the content type ${mediaTypes.join(" or ")}.`);
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(request.get("Content-Type") ?? "")?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new HttpError(415, `Send the body in UTF-8, not in ${charset}.`);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function textOf(body: unknown): string {
  if (!Buffer.isBuffer(body) || body.length === 0) throw new BadRequestError("The body is missing.");
  // JSON has no bare NUL: one is the other half of a UTF-16 letter.
  if (body.includes(0)) throw new BadRequestError("The body is not UTF-8.");
  try {
    return utf8.decode(body);
  } catch {
    throw new BadRequestError("The body is not UTF-8.");
  }
}

function objectIn(text: string): object {
  const value = parsed(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new BadRequestError("The body must be a JSON object.");
  if (isDeeperThan(value, depthLimit)) throw new BadRequestError(`The body is nested deeper than ${depthLimit}.`);
  // Read again, for a reviver would overflow the stack on what is refused above.
  return JSON.parse(text, asWritten);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequestError("The body must be one JSON object and nothing else.");
  }
}

/** Keeps the text of a number that JavaScript would change: 1.0 is a float in Cypher, and large integers are exact. */
function asWritten(_key: string, value: unknown, { source }: { source?: string } = {}): unknown {
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
    throw new BadRequestError(`The number ${source} is larger than any float. To mean infinity, send it typed.`);
  return typeof value === "number" && source !== undefined && String(value) !== source ? rawNumber(source) : value;
}

function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return limit === 0 || Object.values(value).some((member) => isDeeperThan(member, limit - 1));
}
