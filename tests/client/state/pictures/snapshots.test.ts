import { expect, test } from "vitest";
import { fileText, readFileText } from "../../../../client/state/pictures/file.ts";
import { shortOf } from "../../../../client/state/pictures/short.ts";
import { freeName, renamedSnapshot, type Snapshot, withSnapshot } from "../../../../client/state/pictures/snapshots.ts";
import { opened } from "../pictureSample.ts";

const one: Snapshot = {
  name: "One",
  savedOn: 1,
  graph: "folder graph-seed",
  version: "ab",
  place: "#/graph?node=oman",
  picture: shortOf(opened, ["oman"]),
};
const other: Snapshot = { ...one, name: "Other" };
const elsewhere: Snapshot = { ...one, graph: "database movies" };

test("a picture takes the place of one of its name in the same graph alone", () => {
  const later = { ...one, savedOn: 2 };
  expect(withSnapshot([one, other, elsewhere], later)).toEqual([other, elsewhere, later]);
  expect(freeName([one, { ...one, name: "One 2" }, elsewhere], one)).toBe("One 3");
});

test("a name that is taken, or none, renames nothing", () => {
  expect(renamedSnapshot([one, other], one, " Third ").map(({ name }) => name)).toEqual(["Third", "Other"]);
  expect(renamedSnapshot([one, other], one, "Other")).toEqual([one, other]);
  expect(renamedSnapshot([one, other], one, " ")).toEqual([one, other]);
});

test("a file gives back what was written, and says why where it can't be read", () => {
  expect(readFileText(fileText([one, elsewhere]))).toEqual([one, elsewhere]);
  const written = JSON.parse(fileText([one]));
  const changed = (change: object) => readFileText(JSON.stringify({ ...written, ...change }));
  expect([readFileText("{"), readFileText("[]"), changed({ pictures: [] })]).toEqual(["damaged", "damaged", "damaged"]);
  expect(changed({ version: 2 })).toBe("newer");
  expect(changed({ pictures: [{ ...one, picture: { ...one.picture, also: [99] } }] })).toBe("damaged");
  expect(changed({ pictures: [{ ...one, picture: { ...one.picture, rest: { wings: 2 } } }] })).toBe("newer");
});
