import { afterAll, beforeAll, expect, test } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import type { Folder } from "../../src/domain/folder.ts";
import type { AskFunction } from "./asking.ts";
import { seededAsk } from "./seededAsk.ts";

let ask: AskFunction;
let folder: Folder;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, folder, close } = await seededAsk());
});
afterAll(() => close());

const said = ({ status, sentence, answers, evidence }: Answer) => ({ status, sentence, answers, evidence });
const found = ({ status, answers }: Answer) => ({ status, ids: answers.map(({ id }) => id).toSorted() });
const prepared = (question: string, parameters = {}) => ask({ reading: { ask: "prepared", question, parameters } });

test("there are at least fifteen prepared questions, and its own words give each the same answer", async () => {
  expect(folder.questions.length).toBeGreaterThanOrEqual(15);
  for (const { id, title, short } of folder.questions) {
    const answer = await prepared(id);
    expect({ id, ...answer }).toMatchObject({ id, status: "answered" });
    for (const question of [title, short])
      expect({ id, question, ...said(await ask({ question })) }).toEqual({ id, question, ...said(answer) });
  }
});

test("so do the same words in a sentence that nobody prepared", async () => {
  for (const { id, title } of folder.questions) {
    const question = `Please tell me ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
    expect({ id, ...found(await ask({ question })) }).toEqual({ id, ...found(await prepared(id)) });
  }
});

test("a field narrows the answer as a name in the question does", async () => {
  const narrowed = await prepared("mediators-and-talks", { talks: "revived-talks" });
  expect(found(narrowed)).toEqual(found(await ask({ question: "Who mediated the Revived talks?" })));
  expect(narrowed.reading?.value).toEqual({
    ask: "prepared",
    question: "mediators-and-talks",
    parameters: { talks: "revived-talks" },
  });
});

test("one can ask on from a prepared question", async () => {
  const { reading } = await prepared("mediators-and-talks", { talks: "revived-talks" });
  const next = await ask({ question: "and the Hostage talks?", previous: reading?.value });
  expect(next.answers.map(({ id }) => id)).toContain("algeria");
});
