import { expect, test } from "vitest";
import { freeNames } from "../../../client/views/map/names.ts";

const at = (x: number, y: number) => ({ x, y, members: [] });
const room = { width: 400, height: 300 };

test("a name stands at the right of its mark, else at the left, and where neither is free nowhere", () => {
  const [one, near, edge, between] = [at(100, 100), at(130, 100), at(380, 200), at(115, 100)];
  const named = freeNames([one, near, edge, between], () => "A lighthouse", room);
  expect([one, near, edge, between].map((cluster) => named.get(cluster))).toEqual(["left", "right", "left", undefined]);
});
