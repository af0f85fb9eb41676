import { beforeAll, expect, test } from "vitest";
import { createLanguages, type Languages } from "../../../src/ask/languages.ts";
import type { Named } from "../../../src/domain/named.ts";
import { ontology } from "../graph.ts";

const named = (id: string, name: string, ...labels: string[]): Named => ({
  id,
  elementId: id,
  labels: ["Entity", ...labels],
  name,
  aliases: [],
});

let languages: Languages;
beforeAll(() => {
  const all = [
    named("oman", "Oman", "Country", "Mediator"),
    named("iran", "Iran", "Country"),
    named("united-states", "United States", "Country"),
    named("vienna-talks", "Vienna talks", "Negotiation"),
    named("eu", "European Union", "Organization"),
    named("no-deal", "No final agreement", "Effect"),
  ];
  languages = createLanguages(ontology, { named: all, identity: "id" });
});

/** What the question was read as, the likeliest reading alone. */
function findOf(question: string): unknown {
  const [first] = languages.of(question).understand(question).readings;
  const reading = first?.value[0];
  return reading?.ask === "things" ? reading.find : reading?.ask;
}

const imposed = (id: string) => ({
  related: { types: ["IMPOSED"], direction: "in", to: { labels: [], ids: [id], where: [] } },
});
const targeted = (id: string) => ({
  related: { types: ["TARGETED"], direction: "out", to: { labels: [], ids: [id], where: [] } },
});
const sanctions = (...where: object[]) => ({ labels: ["Sanction"], where });

test("the verb may stand first, second or last", () => {
  const asked = [
    "Welche Sanktionen verhängten die USA?",
    "Welche Sanktionen haben die USA verhängt?",
    "Quelles sanctions ont imposé les États-Unis ?",
    "¿Qué sanciones impuso Estados Unidos?",
    "آمریکا چه تحریم‌هایی وضع کرد؟",
    "ما هي العقوبات التي فرضتها الولايات المتحدة؟",
  ];
  expect(asked.map(findOf)).toEqual(asked.map(() => sanctions(imposed("united-states"))));
});

test("what stands after a preposition of the target is never the one who imposed", () => {
  const asked = [
    "Welche Sanktionen verhängten die USA gegen den Iran?",
    "Quelles sanctions les États-Unis ont-ils imposées à l'Iran ?",
    "¿Qué sanciones impuso Estados Unidos a Irán?",
    "ما هي العقوبات التي فرضتها الولايات المتحدة على إيران؟",
  ];
  expect(asked.map(findOf)).toEqual(asked.map(() => sanctions(targeted("iran"), imposed("united-states"))));
  expect(["Quelles sanctions ont été imposées à Oman ?", "¿Qué sanciones se impusieron a Omán?"].map(findOf)).toEqual([
    undefined,
    undefined,
  ]);
});

test("where either could be the one who acted, nothing is read", () => {
  const asked = [
    "Welche Länder haben den Iran angegriffen?",
    "Hat Oman den Iran unterstützt?",
    "Quels pays l'Iran a-t-il soutenus ?",
    "¿Qué países apoyó Irán?",
    "هل دعمت عمان إيران؟",
  ];
  expect(asked.map(findOf)).toEqual(asked.map(() => undefined));
});

test("a preposition can say who acted", () => {
  const attacked = (direction: string) => ({
    labels: ["Country"],
    where: [{ related: { types: ["ATTACKED"], direction, to: { labels: [], ids: ["iran"], where: [] } } }],
  });
  expect(findOf("کدام کشورها به ایران حمله کردند؟")).toEqual(attacked("out"));
  expect(findOf("Welche Länder wurden vom Iran angegriffen?")).toEqual(attacked("in"));
  expect(findOf("Quels pays ont été attaqués par l'Iran ?")).toEqual(attacked("in"));
});

test("a denial is not read as what it denies", () => {
  const asked = [
    "Welche Länder nahmen nicht an den Wiener Gesprächen teil?",
    "¿Qué países no participaron en las conversaciones de Viena?",
  ];
  expect(asked.map(findOf)).toEqual([undefined, undefined]);
});

test("a helping verb that helps no other is not passed over", () => {
  expect(["Welche Sanktionen hat der Iran?", "Wer hat die Wiener Gespräche?"].map(findOf)).toEqual([
    undefined,
    undefined,
  ]);
});
