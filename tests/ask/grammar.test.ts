import { expect, test } from "vitest";
import { again, agree, either, isPluralName, list, withArticle } from "../../src/ask/grammar.ts";

test("names are listed with commas and a last and, beyond a number with how many others", () => {
  const names = ["Oman", "Qatar", "Turkey", "Russia"];
  expect([list([]), list(["Oman"]), list(["Oman", "Qatar"]), list(names), list(names, 3)]).toEqual([
    "",
    "Oman",
    "Oman and Qatar",
    "Oman, Qatar, Turkey and Russia",
    "Oman, Qatar and 2 others",
  ]);
});

test("what may be one or the other is listed with or, whatever stands within a name", () => {
  expect([either(["weather", "Geneva"]), either(["Iran and Iraq"]), either(["a", "b", "c", "d"], 3)]).toEqual([
    "weather or Geneva",
    "Iran and Iraq",
    "a, b or 2 others",
  ]);
});

test("a reading's verb agrees with who did it", () => {
  const readings = ["mediated", "was the channel for", "is in", "belongs to", "had as party"];
  expect(readings.map((words) => agree(words, true))).toEqual([
    "mediated",
    "were the channel for",
    "are in",
    "belong to",
    "had as party",
  ]);
  expect(readings.map((words) => agree(words, false))).toEqual(readings);
});

test("what someone else did too is said shortly", () => {
  expect([again("mediated", false), again("was the channel for", true), again("is in", false)]).toEqual([
    "did too",
    "were too",
    "is too",
  ]);
});

test("plural names are told by their head noun", () => {
  const plural = [
    "Revived talks",
    "European countries",
    "third-party countries (1979–81)",
    "Students",
    "Attacks on sites",
    "Relations since 1979",
  ];
  const singular = ["Oman", "United States", "United Nations", "Hostage crisis", "U.S. withdrawal"];
  expect(plural.filter((name) => !isPluralName(name))).toEqual([]);
  expect(singular.filter(isPluralName)).toEqual([]);
});

test("a name that is made of a common noun is said with an article", () => {
  const articled = ["United States", "Swiss Embassy", "Algerian Agreement (1981)", "U.S. Embassy in Tehran"];
  const bare = ["Oman", "European countries", "Revived talks (2026)", "the United Nations", "Unions", "Republic"];
  expect(articled.map(withArticle)).toEqual(articled.map((name) => `the ${name}`));
  expect(bare.map(withArticle)).toEqual(bare);
});
