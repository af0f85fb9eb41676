import { expect, test } from "vitest";
import { guessCoordinates } from "../../../src/graph/guess/coordinates.ts";
import { guessEvidence } from "../../../src/graph/guess/evidence.ts";
import { guessId } from "../../../src/graph/guess/identifier.ts";
import { label, property, text, whole } from "./facts.ts";

const flat = property("at", ["POINT"], ["point({x: 1.0, y: 2.0, crs: 'cartesian'})"]);
const earth = property("place", ["POINT"], ["point({x: 1.0, y: 2.0, crs: 'wgs-84'})"]);
const float = (name: string) => property(name, ["FLOAT"], ["59.91"]);

test("coordinates are a point, best one on the earth, or a pair of numbers", () => {
  expect(guessCoordinates({ properties: [flat, earth] })).toEqual({ point: "place" });
  expect(guessCoordinates({ properties: [flat] })).toEqual({ point: "at" });
  expect(guessCoordinates({ properties: [float("Lng"), float("lat")] })).toEqual({ latitude: "lat", longitude: "Lng" });
  expect(guessCoordinates({ properties: [float("lat")] })).toBeUndefined();
  expect(guessCoordinates({ properties: [text("lat", ["north"]), text("lon", ["east"])] })).toBeUndefined();
});

test("evidence is what says where it is written", () => {
  const urls = property("source_urls", ["LIST<STRING>"], []);
  const properties = [whole("page", ["7"]), urls, text("name", ["x"]), property("url", ["BOOLEAN"], ["true"])];
  expect(guessEvidence({ properties })).toEqual(["page", "source_urls"]);
});

test("only what the database itself keeps unique names a node for certain", () => {
  expect(guessId(label("User", [text("id", ["1"])]))).toBeUndefined();
  expect(guessId(label("User", [text("id", ["1"])], { unique: ["email", "id"] }))).toBe("id");
  expect(guessId(label("User", [text("email", ["a@b.c"])], { unique: ["email"] }))).toBe("email");
  expect(guessId(label("User", [property("at", ["POINT"], [])], { unique: ["at"] }))).toBeUndefined();
});
