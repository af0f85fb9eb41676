import type { Request, RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import { HttpError } from "./httpError.ts";

/** Who asks: an address, of IPv6 a whole network, for one client may have many there; nobody where it has gone already. */
export const clientOf = (request: Request): string => ipKeyGenerator(request.ip ?? "");

/** So many requests a minute from one address; more get 429 with Retry-After. */
export function limitRequests(requestsPerMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    keyGenerator: clientOf,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // It would log whatever a stranger writes in that header; TRUST_PROXY is checked at the start.
    validate: false,
    handler: (_request, _response, next) =>
      next(new HttpError(429, `More than ${requestsPerMinute} requests in a minute. Try again in a while.`)),
  });
}
