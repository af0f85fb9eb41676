import { expect, test } from "vitest";
import { durationFrom, durationText } from "../../../src/graph/values/duration.ts";

const parts = (months: number, days: number, seconds: number, nanoseconds: number) => ({
  months,
  days,
  seconds,
  nanoseconds,
});

// Neo4j keeps -1.000000005 s as -2 s and 999,999,995 ns.
const written: [ReturnType<typeof parts>, string][] = [
  [parts(0, 0, 0, 0), "PT0S"],
  [parts(14, 3, 4, 500_000_000), "P1Y2M3DT4.5S"],
  [parts(-13, 400, 3700, 1000), "P-1Y-1M400DT1H1M40.000001S"],
  [parts(0, 0, -2, 999_999_995), "PT-1.000000005S"],
  [parts(0, 0, -61, 500_000_000), "PT-1M-0.5S"],
  [parts(12, 0, -3601, 1), "P1YT-1H-0.999999999S"],
];

test.for(written)("%o is written %s", ([duration, text]) => {
  expect(durationText(duration)).toBe(text);
});

test("a text gives its parts, weeks as days, a sign before it for all", () => {
  expect([durationFrom("P1Y2M3W4DT5H6M7.008S"), durationFrom("-P1DT1.5S"), durationFrom("PT-0.5S")]).toEqual([
    { months: 14n, days: 25n, seconds: 18367n, nanoseconds: 8_000_000n },
    { months: 0n, days: -1n, seconds: -1n, nanoseconds: -500_000_000n },
    { months: 0n, days: 0n, seconds: 0n, nanoseconds: -500_000_000n },
  ]);
});

test("a text that is no duration gives none", () => {
  expect(["P", "PT", "P1", "1Y", "P1S", "P1.5M", "PT1.0000000001S"].map(durationFrom)).toEqual(
    Array(7).fill(undefined),
  );
});
