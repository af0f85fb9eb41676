import fc from "fast-check";
import { expect, test } from "vitest";
import { markNames, markTyped } from "../../../client/state/marking.ts";

const marked = (pieces: { text: string; marked: boolean }[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

test("names are marked in a sentence, longer ones before those within them, and only as whole words", () => {
  expect(marked(markNames("Oman, Iran and Iran–Iraq War; Omani", ["Iran", "Iran–Iraq War", "Oman"]))).toBe(
    "[Oman], [Iran] and [Iran–Iraq War]; Omani",
  );
  expect(marked(markNames("other mediators (2026) did", ["other mediators (2026)"]))).toBe(
    "[other mediators (2026)] did",
  );
});

test("a name is not marked within that of another thing", () => {
  const text = "Snapback brought back Snapback sanctions";
  expect(marked(markNames(text, ["Snapback"], ["Snapback sanctions"]))).toBe(
    "[Snapback] brought back Snapback sanctions",
  );
});

test("what is typed is marked where words begin with it, whatever its case", () => {
  expect(marked(markTyped("Oman and the Romanovs", "oman"))).toBe("[Oman] and the Romanovs");
  expect(marked(markTyped("First nuclear talks", "talk fir"))).toBe("[Fir]st nuclear [talk]s");
  expect(marked(markTyped("Oman", " "))).toBe("Oman");
});

test("marking never changes the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string({ unit: "grapheme" })), (text, names) => {
      expect(
        markNames(text, names)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
      expect(
        markTyped(text, names.join(" "))
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
