import { expect, test } from "vitest";
import { createLanguages } from "../../../src/ask/languages.ts";
import { ontology } from "../graph.ts";

const oman = { id: "oman", elementId: "oman", labels: ["Entity", "Country"], name: "Oman", aliases: [] };
const languages = createLanguages(ontology, { named: [oman], identity: "id" });

// Each word more would double the time: without patience's end these are not read in a year.
test.for(["the talks of ", "talks in 2009 ", "Oman's ", "a "])(
  "a question with more ways to be read than can be tried ends soon, unread: %s…",
  (words) => {
    const question = words.repeat(1000 / words.length);
    expect(languages.of(question).understand(question).readings).toEqual([]);
  },
);
