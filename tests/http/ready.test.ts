import { expect, test } from "vitest";
import { UnavailableError } from "../../src/domain/errors.ts";
import { ready, serving } from "./serving.ts";

const capacity = { statements: 8, running: 1, waiting: 0, lost: 2 };

const starting = { ready: false, steps: [], waitingFor: "Neo4j is starting, 3 s" };

async function readiness(url: string) {
  const response = await fetch(`${url}/api/ready`);
  return [response.status, await response.json()];
}

test("while starting it is 503 with what is waited for", async () => {
  const url = await serving({ startup: starting });
  expect(await readiness(url)).toEqual([503, starting]);
});

test("when the database answers it is 200 with what room it has, asked once for many", async () => {
  let pings = 0;
  const url = await serving({
    store: {
      ping: async () => {
        pings++;
      },
      capacity: () => capacity,
    },
  });
  const answers = await Promise.all([readiness(url), readiness(url), readiness(url)]);
  expect([answers, pings]).toEqual([[1, 2, 3].map(() => [200, { ...ready, capacity }]), 1]);
});

test("when the database is gone or does not answer within a second it is 503, and says why", async () => {
  const lacking = (waitingFor: string) => [503, { ...ready, ready: false, waitingFor, capacity }];
  const gone = await serving({
    store: { ping: () => Promise.reject(new UnavailableError("It is gone.")), capacity: () => capacity },
  });
  const silent = await serving({ store: { ping: () => new Promise(() => {}), capacity: () => capacity } });
  expect(await Promise.all([readiness(gone), readiness(silent)])).toEqual([
    lacking("It is gone."),
    lacking("The database stopped answering."),
  ]);
});

test("the process is alive whatever the database does, and however often it is asked", async () => {
  const url = await serving({ startup: starting, settings: { requestsPerMinute: 1 } });
  await fetch(`${url}/api/health`);
  const response = await fetch(`${url}/api/health`);
  expect([response.status, await response.json()]).toEqual([200, { status: "alive", version: "1.2.3" }]);
});
