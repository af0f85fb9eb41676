import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import type { Lookups } from "../../src/ask/lookups.ts";
import { readConfig } from "../../src/config.ts";
import { everyone } from "../../src/graph/caller.ts";
import { openStore } from "../../src/graph/openStore.ts";
import { lookups } from "../../src/http/lookups.ts";
import { seeded } from "../support/seeded.ts";
import { languages, questionsIn, saidBy, wanted } from "./languages/questions.ts";

let known: Lookups;
let close: () => Promise<void>;
beforeAll(async () => {
  const { driver, folder } = await seeded();
  const store = openStore({ driver, folder, limits: readConfig({}).limits });
  known = lookups(store, everyone);
  close = () => store.close();
});
afterAll(() => close());

describe.each(languages)("%s", (language) => {
  const keyed = questionsIn(language);

  test.each(keyed.filter(({ declined }) => !declined))("$question", async (key) => {
    const answer = await ask(known, key);
    expect(saidBy(key, answer)).toEqual(wanted(key));
    expect(answer.value?.kind === "number" || answer.evidence.length).toBeTruthy();
  });

  test.each(keyed.filter(({ declined }) => declined))("$question is not answered", async (key) => {
    expect(["nothing", "notUnderstood", "ambiguous"]).toContain((await ask(known, key)).status);
  });
});
