import { expect, test } from "vitest";
import { factsIn } from "../../src/ask/facts.ts";
import { sentence } from "../../src/ask/sentence.ts";
import { rowsOf } from "../../src/ask/things.ts";
import type { GraphNode, GraphRelationship } from "../../src/domain/graph.ts";
import type { Properties } from "../../src/domain/value.ts";
import { found, node, ontology, relationship, years } from "./graph.ts";

const [oman, qatar, turkey, russia, saudiArabia] = ["Oman", "Qatar", "Turkey", "Russia", "Saudi Arabia"].map((name) =>
  node(name, "Country"),
) as [GraphNode, GraphNode, GraphNode, GraphNode, GraphNode];
const revived = node("Revived talks", "Negotiation", years(2026));
const muscat = node("Muscat talks", "Negotiation", {
  start: { $type: "Date", _value: "2025-04-01" },
  end: { $type: "Date", _value: "2025-04-30" },
  precision: "month",
});
const reopening = node("Reopening efforts", "Negotiation", years(2023));

const mediator: Properties = { role: "mediator" };
const channel: Properties = { role: "channel" };
const implied: Properties = { basis: "implied" };

type Said = [GraphNode, string, GraphNode, Properties?];

function say(...said: Said[]): string {
  const rows = said.map(([from, type, to, properties]): (GraphNode | GraphRelationship)[] => [
    from,
    relationship(from, type, to, properties),
    to,
  ]);
  const columns = { subject: "a", relationship: "r", object: "b" };
  return sentence(factsIn(rowsOf(found(["a", "r", "b"], rows)), columns, ontology), ontology);
}

test("who did the same is told together, and what is only implied apart", () => {
  expect(
    say(
      [oman, "MEDIATED", revived, mediator],
      [qatar, "MEDIATED", revived, mediator],
      [turkey, "MEDIATED", revived, mediator],
      [russia, "MEDIATED", revived, { ...mediator, ...implied }],
      [saudiArabia, "MEDIATED", revived, { ...mediator, ...implied }],
    ),
  ).toBe("Oman, Qatar and Turkey mediated Revived talks (2026). By implication, Russia and Saudi Arabia did too.");
});

test("one who did several things is told once", () => {
  expect(
    say(
      [oman, "MEDIATED", reopening, mediator],
      [oman, "MEDIATED", muscat, { ...mediator, ...implied }],
      [oman, "MEDIATED", revived, mediator],
    ),
  ).toBe(
    "Oman mediated Reopening efforts (2023) and Revived talks (2026), and by implication Muscat talks (April 2025).",
  );
});

test("what is only implied is never told as stated", () => {
  expect(say([oman, "MEDIATED", muscat, { ...mediator, ...implied }])).toBe(
    "By implication, Oman mediated Muscat talks (April 2025).",
  );
});

test("a channel did not mediate: mediators come first, channels have their own words", () => {
  const european = node("European countries", "Organization");
  const nations = node("third-party nations (2018)", "Organization", { unnamed: true });
  expect(
    say(
      [nations, "MEDIATED", revived, channel],
      [russia, "MEDIATED", revived, { ...channel, ...implied }],
      [european, "MEDIATED", revived, channel],
      [oman, "MEDIATED", revived, mediator],
    ),
  ).toBe(
    "Oman mediated Revived talks (2026). European countries and third-party nations (2018) were the channel for " +
      "Revived talks. By implication, Russia was too.",
  );
});

test("a relationship is read from its start, also where its end is asked for", () => {
  const agreement = node("Algerian Agreement", "Agreement", years(1981));
  const talks = node("Hostage talks", "Negotiation", years(1979, 1981));
  const rows = [[agreement, relationship(talks, "RESULTED_IN", agreement), talks]];
  const columns = { subject: "b", relationship: "r", object: "a" };
  const facts = factsIn(rowsOf(found(["b", "r", "a"], rows)), columns, ontology);
  expect(sentence(facts, ontology)).toBe("Hostage talks (1979–81) resulted in the Algerian Agreement (1981).");
});

test("a relationship's own date is told where its ends do not tell it", () => {
  const deal = node("JCPOA", "Agreement", years(2015));
  const sanctions = node("2018 sanctions", "Sanction", years(2018));
  const us = node("United States", "Country");
  expect(say([us, "WITHDREW_FROM", deal, years(2018)])).toBe("The United States withdrew from JCPOA (2015) in 2018.");
  expect(say([us, "IMPOSED", sanctions, years(2018)])).toBe("The United States imposed 2018 sanctions.");
});

test("effects are listed, and aims and possibilities are not told as effects", () => {
  const deal = node("JCPOA", "Agreement", years(2015));
  const [image, security, trade, costs] = ["Image improves", "Security assured", "Trade sought", "Costs fall"].map(
    (name) => node(name, "Effect"),
  ) as [GraphNode, GraphNode, GraphNode, GraphNode];
  expect(
    say(
      [deal, "HAD_EFFECT", image],
      [deal, "HAD_EFFECT", security],
      [deal, "HAD_EFFECT", trade, { modality: "aim" }],
      [deal, "HAD_EFFECT", costs, { modality: "possible" }],
    ),
  ).toBe(
    "JCPOA (2015) had the effects: Image improves and Security assured, and had the aim: Trade sought, " +
      "and may have the effect: Costs fall.",
  );
});

test("two sentences stay apart where it would be open which of them someone else did too", () => {
  expect(
    say(
      [oman, "MEDIATED", reopening, mediator],
      [qatar, "MEDIATED", reopening, { ...mediator, ...implied }],
      [oman, "MEDIATED", revived, channel],
    ),
  ).toBe(
    "Oman mediated Reopening efforts (2023). By implication, Qatar did too. Oman was the channel for Revived talks (2026).",
  );
});

test("many facts are told by their number and reach, each reading apart", () => {
  const talks = [1979, 1989, 1995, 2001, 2002, 2009, 2013].map((year) =>
    node(`Round of ${year}`, "Negotiation", years(year)),
  );
  const countries = [oman, qatar, turkey, russia, saudiArabia];
  const said = talks.map((round, index): Said => {
    const basis = index === 3 ? implied : {};
    return [countries[index % 5] ?? oman, "MEDIATED", round, { ...(index < 2 ? channel : mediator), ...basis }];
  });
  expect(say(...said)).toBe(
    "Between them, Turkey, Russia, Saudi Arabia, Oman and Qatar mediated 5 negotiations, from Round of 1995 to Round of 2013. " +
      "Between them, Oman and Qatar were the channel for Round of 1979 and Round of 1989. " +
      "The table has all 7, 1 of them by implication.",
  );
});

test("rows without the sentence's relationship leave it to the table", () => {
  expect(say()).toBe("The table has what was found.");
});
