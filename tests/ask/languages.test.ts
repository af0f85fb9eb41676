import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { lexiconOf } from "../../src/ask/languages.ts";
import { languages, questionsIn } from "./languages/questions.ts";

const languageOf = (question: string) => lexiconOf(question, new Set(["carter", "abbas", "araghchi"])).language;

test.each(languages)("each question in %s is taken for that language", (language) => {
  const others = questionsIn(language).filter(({ question }) => languageOf(question) !== language);
  expect(others).toEqual([]);
});

test("questions in English, typed badly or not, are taken for English", () => {
  const folder = new URL("./questions/", import.meta.url);
  const questions = readdirSync(folder).flatMap((file): string[] =>
    parse(readFileSync(new URL(file, folder), "utf8")).map(({ question }: { question: string }) => question),
  );
  expect(questions.length).toBeGreaterThan(100);
  expect(questions.filter((question) => languageOf(question) !== "en")).toEqual([]);
});

test("a name alone is English, as it is the same everywhere", () => {
  expect(["JCPOA", "Witkoff", "Oman Qatar", ""].map(languageOf)).toEqual(["en", "en", "en", "en"]);
});
