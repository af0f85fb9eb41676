import { beforeAll, expect, test } from "vitest";
import { createLanguages, type Languages } from "../../../src/ask/languages.ts";
import type { Named } from "../../../src/domain/named.ts";
import { ontology } from "../graph.ts";

const named = (id: string, name: string, labels: string[], year?: string): Named => ({
  id,
  elementId: id,
  labels: ["Entity", ...labels],
  name,
  aliases: [],
  ...(year && { period: { start: `${year}-01-01`, end: `${year}-12-31`, precision: "year" } }),
});

let languages: Languages;
beforeAll(() => {
  const all = [
    named("oman", "Oman", ["Country", "Mediator"]),
    named("qatar", "Qatar", ["Country", "Mediator"]),
    named("vienna-talks", "Vienna talks", ["Negotiation"], "2021"),
    named("hostage-crisis", "Hostage crisis", ["Event"], "1979"),
    named("jcpoa", "JCPOA", ["Agreement"], "2015"),
  ];
  languages = createLanguages(ontology, { named: all, identity: "id" });
});

function read(question: string) {
  const { readings, isLoose } = languages.of(question).understand(question);
  const [first] = readings;
  return { isLoose, reading: first?.value[0] };
}

test("the words of a search find their place in one description, whatever their order", () => {
  for (const question of ["hostage crisis intermediary country", "intermediary country hostage crisis"]) {
    const { reading } = read(question);
    expect(reading).toMatchObject({
      ask: "things",
      want: "list",
      find: {
        labels: ["Country"],
        where: [{ related: { types: ["MEDIATED"], direction: "out", to: { labels: ["Negotiation"] } } }],
      },
    });
  }
});

test("years, connections and causes are asked for by a word anywhere", () => {
  expect(read("jcpoa year").reading).toMatchObject({ want: "when", find: { ids: ["jcpoa"] } });
  expect(read("Oman Qatar connection").reading).toEqual({ ask: "connection", from: "oman", to: "qatar" });
});

test("a word that changes what is said is not passed over", () => {
  for (const question of [
    "hostage crisis not intermediary country",
    "hostage crisis only country intermediary",
    "they hostage crisis intermediary country",
  ])
    expect(read(question).reading, question).toBeUndefined();
});

test("of one thing named nobody asks for a list", () => {
  expect(read("Oman that mediated Vienna talks").reading).toMatchObject({ want: "whether", find: { ids: ["oman"] } });
  expect(read("oman mediation talks").reading).toMatchObject({ want: "list", find: { labels: ["Negotiation"] } });
});
