import { expect, test } from "vitest";
import { serving } from "./serving.ts";

test("nothing is loaded from elsewhere, framed, sniffed or told onwards", async () => {
  const url = await serving();
  const { headers } = await fetch(`${url}/api/health`);
  expect(headers.get("Content-Security-Policy")?.split(";")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
  expect(Object.fromEntries(headers)).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
  });
  expect([headers.get("X-Powered-By"), headers.get("Access-Control-Allow-Origin")]).toEqual([null, null]);
});
