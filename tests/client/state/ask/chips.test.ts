import { expect, test } from "vitest";
import { type Chip, chipsOf, type Words } from "../../../../client/state/ask/chips.ts";
import { Reading } from "../../../../src/domain/reading.ts";
import { mediators, ontology } from "../../../ask/graph.ts";

const names: Record<string, string> = {
  oman: "Oman",
  qatar: "Qatar",
  jcpoa: "JCPOA",
  "revived-talks": "Revived talks",
};
const words: Words = {
  ontology,
  questions: [mediators],
  nameOf: (id) => names[id] ?? id,
  labelsOf: (id) => (id === "jcpoa" ? ["Entity", "Agreement"] : ["Entity", "Country", "Mediator"]),
  labels: ["Negotiation", "Country", "Mediator", "Agreement"],
  isDated: (label) => label === "Negotiation",
};

/** Talks that Oman or Qatar mediated, not in 2009, of which JCPOA came. */
const talks = Reading.parse({
  ask: "things",
  want: "list",
  find: {
    labels: ["Negotiation"],
    where: [
      {
        related: {
          types: ["MEDIATED"],
          direction: "in",
          having: { role: "mediator" },
          stated: true,
          to: { labels: ["Country"], ids: ["oman", "qatar"] },
        },
      },
      { span: { from: "2009-01-01", to: "2009-12-31", how: "in" }, not: true },
      { related: { types: ["RESULTED_IN"], direction: "out", to: { ids: ["jcpoa"] } } },
    ],
  },
});

const chips = chipsOf(talks, words);
const told = (list: Chip[]) => list.map(({ before, words }) => [before, words].filter(Boolean).join(" ")).join(" | ");
const chip = (list: Chip[], spoken: string): Chip => {
  const found = list.find((one) => one.words === spoken);
  if (!found) throw new Error(`No chip "${spoken}" in ${told(list)}`);
  return found;
};
const after = (reading: Reading | undefined) => told(chipsOf(Reading.parse(reading), words));

test("a reading is told in the order in which it reads", () => {
  expect(told(chips)).toBe(
    "which | negotiations | was mediated by | Oman | or Qatar | stated outright | not 2009 | and resulted in | JCPOA",
  );
});

test("each that can be taken off leaves the rest as it was", () => {
  const without = (spoken: string) => after(chip(chips, spoken).without);
  expect([without("Oman"), without("was mediated by"), without("2009"), without("stated outright")]).toEqual([
    "which | negotiations | was mediated by | Qatar | stated outright | not 2009 | and resulted in | JCPOA",
    "which | negotiations | not 2009 | and resulted in | JCPOA",
    "which | negotiations | was mediated by | Oman | or Qatar | stated outright | and resulted in | JCPOA | at any time",
    "which | negotiations | was mediated by | Oman | or Qatar | not 2009 | and resulted in | JCPOA",
  ]);
});

test("each says what becomes of the question without it", () => {
  const off = (spoken: string) => chip(chips, spoken).off;
  expect([off("Oman"), off("JCPOA"), off("was mediated by"), off("resulted in"), off("negotiations")]).toEqual([
    undefined,
    "Leave it open: anyone or anything",
    "Leave out: was mediated by Oman or Qatar stated outright",
    "Leave out: resulted in JCPOA",
    "Leave it open: anyone or anything",
  ]);
});

test("the last thing that is taken off leaves its label, or anything", () => {
  expect(after(chip(chips, "JCPOA").without)).toContain("resulted in | anything");
  const one = chip(chipsOf(Reading.parse(chip(chips, "Oman").without), words), "Qatar").without;
  expect(after(one)).toContain("was mediated by | countries");
});

test("a thing, a label, a relation and a time are changed where they stand", () => {
  const thing = chip(chips, "JCPOA").edit;
  const time = chip(chips, "2009").edit;
  const chosen = (spoken: string, choice: string) => {
    const { edit } = chip(chips, spoken);
    if (edit?.by !== "choice") throw new Error(`${spoken} has no choices`);
    return after(edit.choices.find(({ words: said }) => said === choice)?.reading);
  };
  expect([
    thing?.by === "thing" && after(thing.put("revived-talks")),
    time?.by === "period" && after(time.put({ from: "2015-01-01", how: "in" })),
    chosen("negotiations", "Countries"),
    chosen("was mediated by", "ran through"),
    chosen("which", "how many"),
  ]).toEqual([
    "which | negotiations | was mediated by | Oman | or Qatar | stated outright | not 2009 | and resulted in | Revived talks",
    "which | negotiations | was mediated by | Oman | or Qatar | stated outright | not from 2015 | and resulted in | JCPOA",
    "which | countries | was mediated by | Oman | or Qatar | stated outright | not 2009 | and resulted in | JCPOA",
    "which | negotiations | ran through | Oman | or Qatar | stated outright | not 2009 | and resulted in | JCPOA",
    "how many | negotiations | was mediated by | Oman | or Qatar | stated outright | not 2009 | and resulted in | JCPOA",
  ]);
});

test("one of the choices is the present one", () => {
  const { edit } = chip(chips, "was mediated by");
  expect(edit?.by === "choice" && edit.choices.filter(({ isChosen }) => isChosen).map((one) => one.words)).toEqual([
    "was mediated by",
  ]);
});

test("where things with dates are asked for and no time is told, one can be", () => {
  const mediating = Reading.parse({
    ask: "things",
    want: "list",
    find: {
      labels: ["Mediator"],
      where: [{ related: { types: ["MEDIATED"], direction: "out", to: { labels: ["Negotiation"] } } }],
    },
  });
  const all = chipsOf(mediating, words);
  expect(told(all)).toBe("which | mediators | mediated or was the channel for | negotiations | at any time");
  const { edit } = chip(all, "at any time");
  expect(edit?.by === "period" && after(edit.put({ to: "1999-12-31", how: "in" }))).toBe(
    "which | mediators | mediated or was the channel for | negotiations | until 1999",
  );
});

test("exceptions, properties, ranks and what stands further out are told and taken off", () => {
  const reading = Reading.parse({
    ask: "things",
    want: "list",
    rank: { by: "start", last: true },
    find: {
      labels: ["Negotiation"],
      where: [
        { property: "mode", values: ["secret"] },
        { ids: ["revived-talks"], not: true },
        {
          related: {
            types: ["MEDIATED"],
            direction: "in",
            to: {
              labels: ["Mediator"],
              where: [{ related: { types: ["LED_TO"], direction: "out", to: { same: 1 } } }],
            },
          },
        },
      ],
    },
  });
  const all = chipsOf(reading, words);
  expect(told(all)).toBe(
    "which | negotiations | mode: secret | except Revived talks | and was mediated by or ran through | mediators | that led to | the same | at any time | the last to begin",
  );
  expect(after(chip(all, "mode: secret").without)).toMatch(/^which \| negotiations \| except Revived talks/);
  expect(after(chip(all, "Revived talks").without)).toMatch(/^which \| negotiations \| mode: secret \| and was/);
  expect(after(chip(all, "the last to begin").without)).toMatch(/at any time$/);
});

test("a prepared question has a part for each parameter, those left out as well", () => {
  const all = chipsOf({ ask: "prepared", question: "mediators", parameters: { mediator: "oman" } }, words);
  expect(told(all)).toBe("Oman | any talks");
  expect(after(all[0]?.without)).toBe("any mediator | any talks");
});

test.for<[Reading, string]>([
  [{ ask: "about", ids: ["oman", "qatar"] }, "who or what was Oman | and Qatar"],
  [{ ask: "role", of: "oman", in: "jcpoa" }, "the part of Oman | in JCPOA"],
  [{ ask: "connection", from: "oman", to: "jcpoa" }, "a way from Oman | to JCPOA"],
  [{ ask: "comparison", ids: ["oman", "qatar"] }, "compared Oman | with Qatar"],
  [{ ask: "statement", statement: "RETURN 1" }, ""],
])("%j reads %j", ([reading, spoken]) => {
  expect(told(chipsOf(reading, words))).toBe(spoken);
});

test("many labels are told in few words, and those that can act as anyone", () => {
  const spoken = (labels: string[]) =>
    told(chipsOf(Reading.parse({ ask: "things", want: "list", find: { labels } }), words));
  expect([
    spoken(["Country", "Organization", "Person"]),
    spoken(["Country", "Organization"]),
    spoken(["Country", "Agreement", "Event", "Place"]),
  ]).toEqual(["which | anyone", "which | countries or organizations", "which | countries, agreements or 2 more"]);
});
