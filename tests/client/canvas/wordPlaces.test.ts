import { expect, test } from "vitest";
import { placesOfWords, type Worded } from "../../../client/canvas/wordPlaces.ts";

const across = (id: string, y: number, length = 300): Worded => ({
  id,
  from: [0, y],
  to: [length, y],
  words: { width: 60, height: 12 },
});

test("words stand in the middle of their line, and beside it where a name is in the way", () => {
  const name = { left: 130, right: 170, top: -10, bottom: 10 };
  expect(placesOfWords([across("free", 100)], [name])).toEqual(new Map([["free", [0, 0]]]));
  const [x = 0, y] = placesOfWords([across("crossed", 0)], [name]).get("crossed") ?? [];
  expect([y, Math.abs(x)]).toEqual([0, 69]);
});

test("words of lines close together stand beside each other, never on each other", () => {
  const found = placesOfWords([across("one", 0), across("other", 6)], []);
  expect(found.size).toBe(2);
  expect(Math.abs((found.get("one")?.[0] ?? 0) - (found.get("other")?.[0] ?? 0))).toBeGreaterThan(60);
});

test("words that find no room are left out, as are those longer than their line", () => {
  const wall = { left: -50, right: 350, top: -5, bottom: 5 };
  expect([...placesOfWords([across("walled", 0), across("short", 200, 70)], [wall]).keys()]).toEqual([]);
});

test("words of a bowed line stand on the bow", () => {
  const bowed: Worded = { ...across("bowed", 0), bend: [150, -80] };
  const beneath = { left: 100, right: 200, top: -20, bottom: 20 };
  expect(placesOfWords([bowed], [beneath])).toEqual(new Map([["bowed", [0, 0]]]));
  const onBow = { left: 130, right: 170, top: -50, bottom: -30 };
  const [x = 0, y = 0] = placesOfWords([bowed], [onBow]).get("bowed") ?? [];
  expect(Math.abs(x)).toBeGreaterThan(0);
  expect(y).toBeGreaterThan(0);
});
