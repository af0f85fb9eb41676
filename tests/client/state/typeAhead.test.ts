import { expect, test } from "vitest";
import { beginsName, createTypeAhead, nextNamed } from "../../../client/state/typeAhead.ts";

const names = ["Oman", "Ömer", "Qatar", "2018 sanctions", "Oil"];

test("letters within a second belong together; later ones, and those after another key, begin anew", () => {
  const typeAhead = createTypeAhead();
  expect(typeAhead.isUnderWay(0)).toBe(false);
  expect(typeAhead.type("O", 0)).toBe("O");
  expect(typeAhead.type("m", 900)).toBe("Om");
  expect(typeAhead.isUnderWay(1800)).toBe(true);
  expect(typeAhead.type("q", 2000)).toBe("q");
  typeAhead.end("Shift");
  expect(typeAhead.type("a", 2100)).toBe("qa");
  typeAhead.end("ArrowDown");
  expect(typeAhead.type("b", 2200)).toBe("b");
});

test("the next name that begins so is found, round the end, without regard to accents and capitals", () => {
  expect(nextNamed(names, 0, "om")).toBe(0);
  expect(nextNamed(names, 1, "OM")).toBe(1);
  expect(nextNamed(names, 2, "om")).toBe(0);
  expect(nextNamed(names, 0, "2")).toBe(3);
  expect(nextNamed(names, 0, "x")).toBeUndefined();
});

test("the same letter again and again goes through all that begin with it", () => {
  const oil = 4;
  expect(nextNamed(names, oil, "oo")).toBe(0);
  expect(nextNamed(names, 0, "oo")).toBe(1);
  expect(nextNamed(names, 1, "ooo")).toBe(oil);
});

test("a name that fits is kept; one that is just what was typed is taken before a longer one", () => {
  const longer = ["Algeria", "Algerian Agreement", "Algiers"];
  const word = (from: number, typed: string) =>
    [...typed].reduce((at, _, index) => nextNamed(longer, at, typed.slice(0, index + 1)) ?? -1, from);
  expect([word(0, "ALGERIA"), word(1, "ALGERIA"), word(2, "ALGERIA")]).toEqual([0, 0, 0]);
  expect([word(0, "algerian"), word(1, "a"), word(2, "algi")]).toEqual([1, 1, 2]);
});

test("a letter pressed again after a while goes on, another begins anew", () => {
  const typeAhead = createTypeAhead();
  expect([typeAhead.type("o", 0), typeAhead.type("O", 5000), typeAhead.type("m", 9000)]).toEqual(["o", "oO", "m"]);
});

test("a letter that stands for something done begins a name only with Shift", () => {
  const isTaken = (key: string) => key.toLowerCase() === "e";
  expect(beginsName({ key: "e", shiftKey: false }, isTaken)).toBe(false);
  expect(beginsName({ key: "E", shiftKey: true }, isTaken)).toBe(true);
  expect(beginsName({ key: "o", shiftKey: false }, isTaken)).toBe(true);
  expect(beginsName({ key: "?", shiftKey: true }, isTaken)).toBe(false);
  expect(beginsName({ key: "Home", shiftKey: false }, isTaken)).toBe(false);
});
