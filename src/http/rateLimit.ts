import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { HttpError } from "./httpError.ts";

/** So many requests a minute from one address; more get 429 with Retry-After. */
export function limitRequests(requestsPerMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // It would log whatever a stranger writes in that header; TRUST_PROXY is checked at the start.
    validate: false,
    handler: (_request, _response, next) =>
      next(new HttpError(429, `More than ${requestsPerMinute} requests in a minute. Try again in a while.`)),
  });
}
