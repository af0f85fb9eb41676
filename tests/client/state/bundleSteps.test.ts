import { expect, test } from "vitest";
import { emptyHistory, record, undo } from "../../../client/state/history.ts";
import { step } from "../../../client/state/step.ts";
import { stepWords } from "../../../client/state/stepWords.ts";
import { ontology } from "../canvas/sample.ts";
import { opened } from "./pictureSample.ts";

test("lines are merged and parted again; a picture of which nobody wished it says nothing of it", () => {
  const merged = step(opened, { do: "bundle", on: true });
  expect(merged.bundled).toBe(true);
  expect(step(merged, { do: "bundle", on: false })).toEqual(opened);
  expect("bundled" in opened).toBe(false);
});

test("it is a step with words, and can be undone", () => {
  const history = record({ ...emptyHistory, opened, present: opened }, { do: "bundle", on: true });
  expect(undo(history).present).toEqual(opened);
  expect(stepWords({ do: "bundle", on: true }, opened, ontology)).toBe("Merged parallel lines");
  expect(stepWords({ do: "bundle", on: false }, history.present, ontology)).toBe("Drew parallel lines apart");
});
