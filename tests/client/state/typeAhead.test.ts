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
  expect(nextNamed(names, oil, "o")).toBe(0);
  expect(nextNamed(names, 0, "oo")).toBe(1);
  expect(nextNamed(names, 1, "ooo")).toBe(oil);
});

test("a letter that stands for something done begins a name only with Shift", () => {
  const isTaken = (key: string) => key.toLowerCase() === "e";
  expect(beginsName({ key: "e", shiftKey: false }, isTaken)).toBe(false);
  expect(beginsName({ key: "E", shiftKey: true }, isTaken)).toBe(true);
  expect(beginsName({ key: "o", shiftKey: false }, isTaken)).toBe(true);
  expect(beginsName({ key: "?", shiftKey: true }, isTaken)).toBe(false);
  expect(beginsName({ key: "Home", shiftKey: false }, isTaken)).toBe(false);
});
