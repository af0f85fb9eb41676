import { afterAll, beforeAll, expect, test } from "vitest";
import type { AskFunction } from "./asking.ts";
import { seededAsk } from "./seededAsk.ts";

let ask: AskFunction;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await seededAsk());
});
afterAll(() => close());

test("a question with words that are not known tells what the graph does say, and answers nothing", async () => {
  const answer = await ask({ question: "Did Iran lodge formal complaints at the UN?" });
  expect(answer).toMatchObject({ status: "notUnderstood", answers: [], evidence: [] });
  const { near } = answer;
  expect(near?.about).toEqual(["Iran", "formal", "UN"]);
  expect(near?.evidence.length).toBeGreaterThan(0);
  for (const { claim, sources } of near?.evidence ?? []) {
    expect(claim).not.toBe("");
    expect(sources.length).toBeGreaterThan(0);
  }
});

test("what nothing says comes with claims of each thing named", async () => {
  const { status, near } = await ask({ question: "Did China mediate the Revived talks?" });
  const ids = near?.evidence.map(({ relationship, node }) => relationship ?? node ?? "") ?? [];
  expect(status).toBe("nothing");
  expect(ids.some((id) => id.includes("china"))).toBe(true);
  expect(ids.some((id) => id.includes("MEDIATED.revived-talks"))).toBe(true);
});

test("a claim about the wrong one is told of whom it is said, and the question for that is offered first", async () => {
  const { status, sentence, suggestions } = await ask({ question: "Iran withdrew from the JCPOA." });
  expect({ status, sentence, offered: suggestions[0]?.words }).toEqual({
    status: "nothing",
    sentence:
      'Nothing in this graph says that Iran withdrew from JCPOA; it says so of Donald Trump and United States. That is not the same as "no".',
    offered: "Who withdrew from JCPOA?",
  });
});

test("the question without the unknown words is offered, says so, and has an answer", async () => {
  const { status, suggestions } = await ask({ question: "Which formidable sanctions did the United States impose?" });
  expect(status).toBe("notUnderstood");
  const offer = suggestions.find(({ words }) => words.startsWith("Without “formidable”: "));
  expect(offer?.words).toBe("Without “formidable”: Which sanctions did the United States impose?");
  const answer = await ask({ reading: offer?.reading });
  expect(answer.status).toBe("answered");
  expect(answer.answers.length).toBeGreaterThan(0);
});

test("where nothing is left of a question, or the rest has no answer, nothing is offered without words", async () => {
  for (const question of [
    "blah zork",
    "What did Kerry do in Geneva?",
    "Did the quiet Oman mediate the Hostage talks?",
  ]) {
    const { suggestions } = await ask({ question });
    expect(suggestions.filter(({ words }) => words.startsWith("Without"))).toEqual([]);
  }
});

test("an answer has nothing near to it", async () => {
  expect((await ask({ question: "Who mediated the Revived talks?" })).near).toBeUndefined();
});

test("what can only be read in a way that is hardly meant is not denied", async () => {
  const { status, sentence } = await ask({
    question: "In the latest round, what are the negotiators chiefly trying to achieve?",
  });
  expect(status).toBe("notUnderstood");
  expect(sentence).toMatch(/^All that could be made of this is “.+”, which may not be what is meant/);
});

test("what is asked on from cannot stand where the question needs it: that is no fault", async () => {
  const to = (ids: string[]) => ({ labels: [], ids, where: [] });
  const { status } = await ask({
    question: "Which negotiations concerned",
    previous: {
      ask: "things",
      want: "list",
      find: {
        labels: ["Negotiation"],
        where: [
          { related: { types: ["TOOK_PLACE_DURING"], direction: "out", to: to(["iran-iraq-war"]) } },
          { related: { types: ["PARTICIPATED_IN"], direction: "in", to: to(["iran"]) } },
        ],
      },
    },
  });
  expect(status).not.toBe("answered");
});
