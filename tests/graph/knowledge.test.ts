import { expect, test } from "vitest";
import { UnavailableError } from "../../src/domain/errors.ts";
import { createKnowledge, type Known } from "../../src/graph/knowledge.ts";

/** A database that can be seeded, be gone and grow older. */
function database() {
  let [hash, looks, at, isGone]: [string | undefined, number, number, boolean] = [undefined, 0, 0, false];
  const answer = <Result>(result: Result) =>
    isGone ? Promise.reject(new UnavailableError("gone")) : Promise.resolve(result);
  const known = () => ({ schema: hash === undefined ? {} : { graph: { hash } }, looks }) as unknown as Known;
  const look = () => {
    looks++;
    return answer(known());
  };
  const renewed: Known[] = [];
  const knowledge = createKnowledge(
    { look, hash: () => answer(hash), renewed: (known) => renewed.push(known) },
    () => at,
  );
  return {
    knowledge,
    renewed,
    looks: () => looks,
    seed: (by: string) => {
      hash = by;
    },
    leave: () => {
      isGone = true;
    },
    comeBack: () => {
      isGone = false;
    },
    pass: (seconds: number) => {
      at += seconds * 1000;
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("a database is looked at once for all who ask, and again on demand", async () => {
  const { knowledge, looks } = database();
  await Promise.all([knowledge.now(), knowledge.now(), knowledge.now()]);
  expect(looks()).toBe(1);
  await Promise.all([knowledge.fresh(), knowledge.fresh(), knowledge.fresh()]);
  expect(looks()).toBe(3);
});

test("after a minute the old is given at once, and the new is there for the next", async () => {
  const { knowledge, looks, pass, renewed } = database();
  await knowledge.now();
  pass(61);
  expect(await knowledge.now()).toMatchObject({ looks: 1 });
  await settled();
  expect([looks(), await knowledge.now()]).toEqual([2, expect.objectContaining({ looks: 2 })]);
  expect(renewed).toEqual([await knowledge.now()]);
});

test("a seed is noticed half a minute later, and without one nothing is looked at anew", async () => {
  const { knowledge, looks, pass, seed } = database();
  await knowledge.now();
  pass(31);
  await knowledge.now();
  await settled();
  expect(looks()).toBe(1);
  seed("abc");
  pass(20);
  await knowledge.now();
  await settled();
  expect(looks()).toBe(1);
  pass(11);
  await knowledge.now();
  await settled();
  expect((await knowledge.now()).schema.graph?.hash).toBe("abc");
});

test("who asks first hears that the database is gone; later what was known is still known", async () => {
  const { knowledge, leave, comeBack, pass } = database();
  leave();
  await expect(knowledge.now()).rejects.toThrow("gone");
  comeBack();
  expect(await knowledge.now()).toMatchObject({ looks: 2 });
  leave();
  pass(61);
  await knowledge.now();
  await settled();
  expect(await knowledge.now()).toMatchObject({ looks: 2 });
  await expect(knowledge.fresh()).rejects.toThrow("gone");
});
