import { expect, test } from "vitest";
import { type Candidate, withRoom } from "../../../client/canvas/roomForNames.ts";

const name = (id: string, x: number, top: number): Candidate => ({ id, x, top, width: 60, height: 13 });
const ids = (candidates: Candidate[]) => withRoom(candidates).map(({ id }) => id);

test("of names that would lie on each other the first is written", () => {
  expect(ids([name("first", 100, 100), name("beside", 150, 100), name("far", 200, 100)])).toEqual(["first", "far"]);
});

test("names above and beneath each other are both written where their lines part", () => {
  expect(ids([name("first", 100, 22), name("touching", 100, 30), name("beneath", 100, 38)])).toEqual([
    "first",
    "beneath",
  ]);
});

test("a screen has no more names than can be read", () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    name(String(index), 100 * (index % 20), 30 * Math.floor(index / 20)),
  );
  expect(withRoom(many)).toHaveLength(100);
});
