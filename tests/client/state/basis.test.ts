import { expect, test } from "vitest";
import { sharedBasis } from "../../../client/state/basis.ts";

test("what rests on several claims is stated or implied only where all of them are", () => {
  const of = (...bases: ("stated" | "implied")[]) => sharedBasis(bases.map((basis) => ({ basis })));
  expect([of(), of("stated", "stated"), of("implied"), of("stated", "implied")]).toEqual([
    "stated",
    "stated",
    "implied",
    "mixed",
  ]);
});
