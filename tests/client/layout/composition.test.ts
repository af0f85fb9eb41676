import { expect, test } from "vitest";
import { compositionYaml } from "../../../client/layout/composition.ts";

test("a composition is copied with the places of the other frame as they were", () => {
  const opening = { oman: { wide: [492, 203], tall: [132, 155] }, iraq: { wide: [1, 1] } } satisfies Parameters<
    typeof compositionYaml
  >[2];
  expect(compositionYaml({ oman: [490, 200], "4:db:7": [0, -5] }, "wide", opening)).toBe(
    'oman: { wide: [490, 200], tall: [132, 155] }\n"4:db:7": { wide: [0, -5] }\n',
  );
  expect(compositionYaml({ iraq: [3, 4] }, "tall", opening)).toBe("iraq: { wide: [1, 1], tall: [3, 4] }\n");
});
