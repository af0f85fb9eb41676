import { beforeAll, expect, test } from "vitest";
import { createLanguages, type Languages } from "../../../src/ask/languages.ts";
import type { Named } from "../../../src/domain/named.ts";
import { ontology } from "../graph.ts";

const named = (id: string, name: string, label: string): Named => ({
  id,
  elementId: id,
  labels: ["Entity", label],
  name,
  aliases: [],
});

let languages: Languages;
beforeAll(() => {
  const all = [
    named("united-states", "United States", "Country"),
    named("israel", "Israel", "Country"),
    named("jcpoa", "JCPOA", "Agreement"),
    named("muscat-talks", "Muscat talks", "Negotiation"),
    named("rial-falls", "Rial falls", "Effect"),
  ];
  languages = createLanguages(ontology, { named: all, identity: "id" });
});

const readings = (question: string) =>
  languages
    .of(question)
    .understand(question)
    .readings.flatMap(({ value }) => value);

test.for([
  "Who pulled the United States out of the JCPOA?",
  "Who talked to Israel?",
  "Which country hosted the Muscat talks?",
  "Where did the United States leave the JCPOA?",
])("what asks for things is not answered by yes or no: %s", (question) => {
  expect(readings(question).map((reading) => reading.ask === "things" && reading.want)).not.toContain("whether");
});

test.for(["Who halted the talks?", "Who suspended the talks?", "Who called for sanctions?", "Who is Rial falls?"])(
  "who is answered with somebody: %s",
  (question) => {
    const labels = readings(question).flatMap((reading) =>
      reading.ask === "things" ? reading.find.labels : reading.ask === "about" ? ["not somebody"] : [],
    );
    expect(labels.filter((label) => !["Country", "Organization", "Mediator", "Person"].includes(label))).toEqual([]);
  },
);

test("which of a kind is answered with that kind", () => {
  const labels = readings("Which country hosted the talks?").flatMap((reading) =>
    reading.ask === "things" ? [reading.find.labels] : [],
  );
  expect(labels.filter((some) => !some.includes("Country"))).toEqual([]);
});

test("a verb before first or last is not passed over", () => {
  expect(readings("Who withdrew first?")).toEqual([]);
  expect(readings("Which talks were held first?")).toMatchObject([
    { find: { labels: ["Negotiation"], where: [] }, rank: { by: "start", last: false } },
  ]);
});
