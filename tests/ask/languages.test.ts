import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { lexiconOf, wordsOf } from "../../src/ask/languages.ts";
import { textOf, textsOf } from "../../src/domain/value.ts";
import { readFolder } from "../../src/graph/seed/readFolder.ts";
import { languages, questionsIn } from "./languages/questions.ts";

const names = Object.values((await readFolder("graph-seed")).dataset.nodes).flatMap(({ properties }) =>
  [textOf(properties.name) ?? "", ...textsOf(properties.aliases)].flatMap(wordsOf),
);
const languageOf = (question: string) => lexiconOf(question, new Set(names)).language;

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
