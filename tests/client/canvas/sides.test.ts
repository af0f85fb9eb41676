import { expect, test } from "vitest";
import { type Named, sidesOfNames } from "../../../client/canvas/sides.ts";
import type { Place } from "../../../src/domain/opening.ts";

const name = (id: string, at: Place): Named => ({
  id,
  at,
  half: { across: 10, down: 10 },
  margin: 5,
  text: { width: 60, height: 12 },
});
const mark = ([x, y]: Place) => ({ left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 });

test("a name stands beneath its mark where that is free", () => {
  const at: Place = [0, 0];
  expect(sidesOfNames([name("a", at)], [mark(at)], [])).toEqual(new Map([["a", "beneath"]]));
});

test("who comes first has the choice; the next goes above, to the right, to the left, and then without", () => {
  const at: Place = [0, 0];
  const names = ["a", "b", "c", "d", "e"].map((id) => name(id, at));
  expect([...sidesOfNames(names, [], []).values()]).toEqual(["beneath", "above", "right", "left", "none"]);
});

test("no name lies on a mark", () => {
  const marks = [[0, 0] as Place, [0, 22] as Place];
  const sides = sidesOfNames([name("a", [0, 0])], marks.map(mark), []);
  expect(sides.get("a")).toBe("above");
});

test("what lies in the background is kept free, unless that leaves no side", () => {
  const beneath = mark([0, 22]);
  const around = { left: -200, right: 200, top: -200, bottom: 200 };
  expect(sidesOfNames([name("a", [0, 0])], [], [beneath]).get("a")).toBe("above");
  expect(sidesOfNames([name("a", [0, 0])], [], [around]).get("a")).toBe("beneath");
});

test("a name that is needed stands where it covers least when no side is free", () => {
  const needed = { ...name("a", [0, 0]), isNeeded: true };
  const aroundBut = (right: number) => ({ left: -200, right, top: -200, bottom: 200 });
  expect(sidesOfNames([needed], [aroundBut(50)], []).get("a")).toBe("right");
  expect(sidesOfNames([needed], [aroundBut(200)], []).get("a")).toBe("beneath");
  expect(sidesOfNames([name("a", [0, 0])], [aroundBut(50)], []).get("a")).toBe("none");
});
