import { expect, test } from "vitest";
import { problem, serving, told } from "./serving.ts";

test("more requests in a minute than allowed are 429, with when to come back", async () => {
  const url = await serving({ store: { timeline: async () => ({ items: [] }) }, settings: { requestsPerMinute: 1 } });
  expect((await fetch(`${url}/api/timeline`)).status).toBe(200);
  const response = await fetch(`${url}/api/timeline`, { headers: { "X-Forwarded-For": "203.0.113.9" } });
  expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await told(response)).toEqual(
    problem(429, "Too Many Requests", "More than 1 requests in a minute. Try again in a while."),
  );
});
