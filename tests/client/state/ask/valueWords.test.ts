import { expect, test } from "vitest";
import { afterValue } from "../../../../client/state/ask/valueWords.ts";

test("a value that stands above its sentence is not said again at its head", () => {
  expect([
    afterValue("Yes. Oman mediated the talks.", "Yes"),
    afterValue("1981. The agreement came of the talks.", "1981"),
    afterValue("13 negotiations took place.", "13"),
    afterValue("No, but at another time. It was in 2025.", "No"),
    afterValue("Oman mediated the talks.", undefined),
  ]).toEqual([
    "Oman mediated the talks.",
    "The agreement came of the talks.",
    "13 negotiations took place.",
    "No, but at another time. It was in 2025.",
    "Oman mediated the talks.",
  ]);
});
