import { expect, test } from "vitest";
import type { Answer, AnswerValue } from "../../../src/domain/answer.ts";
import { emptySubgraph } from "../../../src/domain/graph.ts";
import { isNear, judge } from "./judge.ts";
import { KeyedQuestion, questionFiles, readQuestions } from "./questions.ts";

/** An answer that lists things of these ids, each with evidence of its own. */
function answered(ids: string[], rest: Partial<Answer> = {}): Answer {
  return {
    status: "answered",
    sentence: "So it was.",
    answers: ids.map((id, index) => ({ id, name: id, labels: [], evidence: [index] })),
    rows: { fields: [], values: [], evidence: [] },
    subgraph: emptySubgraph,
    evidence: ids.map((id) => ({ node: id, claim: `What ${id} did.`, sources: ["s01.p1"], basis: "stated" })),
    statement: "MATCH …",
    parameters: {},
    suggestions: [],
    ...rest,
  };
}

const unanswered = (status: Answer["status"]) => answered([], { status });

const key = (rest: Record<string, unknown>) =>
  KeyedQuestion.parse({ question: "Who?", kind: "who", status: "answered", ...rest });

const verdict = (rest: Record<string, unknown>, answer: Answer) => judge(key(rest), answer).verdict;

const statuses = ["answered", "nothing", "ambiguous", "notUnderstood", "refused"] as const;

test.for([
  ["none", { answered: "wrong", nothing: "right", ambiguous: "declined", notUnderstood: "right", refused: "right" }],
  [
    "refused",
    { answered: "wrong", nothing: "declined", ambiguous: "declined", notUnderstood: "declined", refused: "right" },
  ],
  [
    "ambiguous",
    { answered: "wrong", nothing: "declined", ambiguous: "right", notUnderstood: "declined", refused: "declined" },
  ],
] as const)("a question whose key is %s wants just that; an answer to it is wrong", ([status, expected]) => {
  expect(Object.fromEntries(statuses.map((came) => [came, verdict({ status }, unanswered(came))]))).toEqual(expected);
});

test("a question that has an answer is declined where none is given", () => {
  const declined = statuses.slice(1).map((status) => verdict({ ids: ["oman"] }, unanswered(status)));
  expect(declined).toEqual(["declined", "declined", "declined", "declined"]);
});

test("a declined question comes near where a claim shown has one of the things asked for", () => {
  const node = { id: "oman", elementId: "1", labels: ["Country"], properties: {} };
  const near = { about: ["Muscat"], evidence: [], subgraph: { nodes: [node], relationships: [] } };
  expect(isNear(key({ ids: [["qatar", "oman"]] }), answered([], { status: "nothing", near }))).toBe(true);
  expect(isNear(key({ ids: ["qatar"] }), answered([], { status: "nothing", near }))).toBe(false);
  expect(isNear(key({ number: 3 }), unanswered("nothing"))).toBe(false);
});

test("the answers must be the key's, one of an inner list, and may hold optional ones besides", () => {
  const wanted = { ids: ["oman", ["snapback", "snapback-sanctions"]], optionalIds: ["iran"] };
  const verdicts = [
    ["oman", "snapback"],
    ["oman", "snapback", "snapback-sanctions", "iran"],
    ["oman", "iran"],
    ["oman", "snapback", "china"],
    ["oman", "china"],
    ["iran"],
    [],
  ].map((ids) => verdict(wanted, answered(ids)));
  expect(verdicts).toEqual(["right", "right", "incomplete", "wrong", "wrong", "wrong", "wrong"]);
});

test("every fault is told by its name", () => {
  const wanted = key({ ids: ["oman", ["a", "b"]], number: 2, boolean: true, date: 1981, says: ["channel|through"] });
  const answer = answered(["china"], { number: 3, value: { kind: "boolean", boolean: false } });
  expect(judge(wanted, answer).faults).toEqual([
    "lacks oman",
    "lacks a or b",
    "has china",
    "number 3",
    'date {"kind":"boolean","boolean":false}',
    "boolean false",
    "does not say channel|through",
  ]);
});

test("a number, a yes or no, and words are judged alone where the key names no things", () => {
  expect(verdict({ number: 52 }, answered(["hostages"], { number: 52 }))).toBe("right");
  expect(verdict({ number: 52 }, answered([], { value: { kind: "number", number: 52 } }))).toBe("right");
  expect(verdict({ numbers: [4, 5] }, answered([], { number: 5 }))).toBe("right");
  expect(verdict({ number: 52 }, answered(["hostages"]))).toBe("wrong");
  expect(verdict({ boolean: false }, answered(["oman"], { value: { kind: "boolean", boolean: false } }))).toBe("right");
  expect(verdict({ boolean: false }, answered(["oman"]))).toBe("wrong");
  expect(verdict({ says: ["HOSTAGES did", "so it"] }, answered(["hostages"]))).toBe("right");
  expect(verdict({ says: ["hostages", "channel"] }, answered(["hostages"]))).toBe("wrong");
});

const days = (kind: "date" | "period", start: string, end = start): AnswerValue => {
  return { kind, start, end, precision: "day", words: "then" };
};

test("a date must be as exact as its key, and may be more so", () => {
  const judged = (date: unknown, value: AnswerValue) => verdict({ date }, answered([], { value }));
  expect(judged(1981, days("date", "1981-01-01", "1981-12-31"))).toBe("right");
  expect(judged(1981, days("date", "1981-01-20"))).toBe("right");
  expect(judged(1981, days("period", "1979-01-01", "1981-12-31"))).toBe("wrong");
  expect(judged("2025-06", days("date", "2025-06-01", "2025-06-30"))).toBe("right");
  expect(judged("2025-06", days("date", "2025-01-01", "2025-12-31"))).toBe("wrong");
  expect(judged("1981/1988", days("period", "1981-01-01", "1988-12-31"))).toBe("right");
  expect(judged("1981/1988", days("period", "1981-01-01", "1989-12-31"))).toBe("wrong");
  expect(judged("2013/2015", { kind: "duration", years: 2, words: "two years" })).toBe("right");
  expect(judged("2013/2015", { kind: "duration", years: 3, words: "three years" })).toBe("wrong");
});

test("what is allowed only as something that follows is declined when told so, and wrong when told as said", () => {
  const evidence: Answer["evidence"] = [{ claim: "It was in Oman.", sources: ["s15.p1"], basis: "implied" }];
  const none = { status: "none", optionalIds: ["oman"] };
  expect(verdict(none, answered(["oman"], { evidence, sentence: "By implication, Oman mediated." }))).toBe("declined");
  expect(verdict(none, answered(["oman"], { evidence, sentence: "Oman mediated." }))).toBe("wrong");
  expect(verdict(none, answered(["oman"], { sentence: "By implication, Oman mediated." }))).toBe("wrong");
});

test("a key that says of no answer what it is is refused", () => {
  expect(() => key({})).toThrow("answered, and nothing says by what");
});

test("the published questions have keys that can be judged", () => {
  const sets = questionFiles().map(readQuestions);
  expect(sets.map(({ name }) => name)).toEqual(expect.arrayContaining(["journalist", "sceptic", "student"]));
  expect(sets.filter(({ questions }) => questions.length < 20).map(({ name }) => name)).toEqual([]);
});
