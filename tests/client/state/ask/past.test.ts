import { expect, test } from "vitest";
import { askedOf, type PastQuestion, withQuestion } from "../../../../client/state/ask/past.ts";

const asked = (words: string, place = `#/ask?q=${encodeURIComponent(words)}`): PastQuestion => ({ words, place });

test("the newest question comes first, and one asked again stands once", () => {
  const all = [asked("who?"), asked("when?"), asked("who?")].reduce(withQuestion, []);
  expect(all.map(({ words }) => words)).toEqual(["who?", "when?"]);
});

test("the same words with another reading take the place of those before", () => {
  const all = [asked("who?", "#/ask?reading=1"), asked("who?", "#/ask?reading=2")].reduce(withQuestion, []);
  expect(all).toEqual([asked("who?", "#/ask?reading=2")]);
});

test("fifty questions are kept", () => {
  const all = Array.from({ length: 60 }, (_, number) => asked(`question ${number}`)).reduce(withQuestion, []);
  expect([all.length, all[0]?.words, all.at(-1)?.words]).toEqual([50, "question 59", "question 10"]);
});

test("each database has its own", () => {
  const here = asked("who?");
  const there = asked("who?", "#/ask?q=who%3F&database=movies");
  const all = [here, there].reduce(withQuestion, []);
  expect([askedOf(all, undefined), askedOf(all, "movies")]).toEqual([[here], [there]]);
});
