import { expect, test } from "vitest";
import { guessCaption } from "../../../src/graph/guess/caption.ts";
import type { LabelFacts } from "../../../src/graph/guess/facts.ts";
import { label, property, text, whole } from "./facts.ts";

const uuids = ["2c5e4b1e-0000-4000-8000-000000000001", "2c5e4b1e-0000-4000-8000-000000000002"];
const cases: [why: string, facts: LabelFacts, caption: string][] = [
  ["a name goes before a title", label("Film", [text("title", ["Dune"]), text("name", ["dune"])]), "name"],
  [
    "however it is written",
    label("User", [text("Display_Name", ["Ada"]), text("bio", ["Likes numbers"])]),
    "Display_Name",
  ],
  [
    "half of the nodes have it",
    label("Film", [text("name", ["Dune"], { count: 4 }), text("title", ["Dune"])]),
    "title",
  ],
  [
    "a whole chapter is no name",
    label("Part", [text("text", ["x"], { length: 99_000 }), text("heading", ["One"])]),
    "heading",
  ],
  ["a key is no name", label("User", [text("name", uuids), text("nickname", ["ada"])]), "nickname"],
  ["an ending tells", label("Shop", [text("note", ["x"]), text("companyName", ["Acme"])]), "companyName"],
  [
    "else a short text that differs",
    label("City", [text("land", ["NO"], { distinct: 2 }), text("ort", ["Oslo"])]),
    "ort",
  ],
  [
    "else what is unique",
    label("Order", [whole("total", ["7"]), whole("number", ["1"])], { unique: ["number"] }),
    "number",
  ],
  ["else an id", label("Order", [whole("total", ["7"]), text("uuid", uuids)]), "uuid"],
  ["else nothing", label("Order", [whole("total", ["7"])]), ""],
  ["without a property", label("Bare"), ""],
  ["an old server tells no types", label("Film", [property("name", undefined, ["Dune"])]), "name"],
  ["in any script", label("مدينة", [text("اسم", ["بغداد"])]), "اسم"],
];

test.for(cases)("%s", ([, facts, caption]) => {
  expect(guessCaption(facts)).toBe(caption);
});
