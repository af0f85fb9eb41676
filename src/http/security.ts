import type { RequestHandler } from "express";
import helmet from "helmet";

const own = ["'self'"];
const none = ["'none'"];

/** Everything comes from the app itself, and nothing may frame it. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: own,
        styleSrc: own,
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: own,
        connectSrc: own,
        workerSrc: own,
        manifestSrc: own,
        baseUri: none,
        formAction: none,
        frameAncestors: none,
      },
    },
    // Whether the name is always served by https is for the proxy to say that does so.
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  });
}
