import type { Request, RequestHandler } from "express";
import { HttpError } from "./httpError.ts";

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Refuses a Host that is not ours: a page elsewhere whose name is pointed at this machine (DNS rebinding)
 * would otherwise read the graph as its own.
 */
export function onlyKnownHosts(settings: { host: string; allowedHosts: readonly string[] }): RequestHandler {
  const own = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
  const known = new Set([...loopback, own, ...settings.allowedHosts].map((name) => name.toLowerCase()));
  return (request, _response, next) => {
    // Node takes the first of several; a proxy in front may have gone by another.
    if (request.rawHeaders.filter((name, index) => index % 2 === 0 && /^host$/i.test(name)).length > 1)
      throw new HttpError(400, "A request names one Host, not several.");
    const host = hostOf(request);
    if (!known.has(host) && !known.has(withoutPort(host)))
      throw new HttpError(421, `"${host}" is not a name of this server. Its names are set with ALLOWED_HOSTS.`);
    next();
  };
}

/** Refuses what another site's page sends; GET is safe, for its answer stays unreadable there. */
export const onlyOwnOrigin: RequestHandler = (request, _response, next) => {
  const origin = request.get("Origin");
  if (request.method !== "GET" && request.method !== "HEAD" && origin !== undefined && !isOwn(origin, request))
    throw new HttpError(403, "A page of another site may not ask here.");
  next();
};

const isOwn = (origin: string, request: Request) => URL.parse(origin)?.host === hostOf(request);

const hostOf = (request: Request) => (request.host ?? "").toLowerCase();

const withoutPort = (host: string) => host.replace(/:\d*$/, "");
