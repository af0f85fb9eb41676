import { expect, test } from "vitest";
import { spanFields, spanOf, spanWords } from "../../../../client/state/ask/spans.ts";
import type { Span } from "../../../../src/domain/reading.ts";

const cases: [Span, string, { from: string; to: string }][] = [
  [{ from: "2009-01-01", to: "2009-12-31", how: "in" }, "2009", { from: "2009", to: "2009" }],
  [{ from: "2005-01-01", to: "2010-12-31", how: "in" }, "2005–10", { from: "2005", to: "2010" }],
  [{ from: "2025-04-01", to: "2025-04-30", how: "in" }, "April 2025", { from: "2025-04", to: "2025-04" }],
  [{ from: "2026-02-08", how: "in" }, "from 8 February 2026", { from: "2026-02-08", to: "" }],
  [{ to: "1999-12-31", how: "began" }, "begun until 1999", { from: "", to: "1999" }],
];

test.for(cases)("%j reads %j and stands in its fields no longer than it must", ([span, words, fields]) => {
  expect([spanWords(span), spanFields(span), spanOf(spanFields(span), span.how)]).toEqual([words, fields, span]);
});

test.for([
  ["", ""],
  ["yesterday", ""],
  ["2010", "2005"],
  ["2010-13", "2011"],
])("from %j to %j is no time", ([from = "", to = ""]) => {
  expect(spanOf({ from, to }, "in")).toBeUndefined();
});
