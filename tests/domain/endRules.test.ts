import { expect, test } from "vitest";
import { faultsOf, tinyFolder, tinyFolderWith } from "../support/tinyFolder.ts";

const mediated = "relationships/mediated.yaml";

test("a relationship to a node that is not in the graph is refused, by name", () => {
  expect(faultsOf(tinyFolderWith(mediated, "to: first-talks", "to: third-talks"))).toEqual([
    `${mediated}:3 isle MEDIATED third-talks: third-talks is not in the graph`,
  ]);
});

test("a relationship joins only nodes with the labels that its type is for", () => {
  expect(faultsOf(tinyFolderWith(mediated, "from: isle", "from: second-talks"))).toEqual([
    `${mediated}:2 second-talks MEDIATED first-talks: MEDIATED goes from State, but second-talks is Talks`,
  ]);
});

test("Entity in the ontology stands for any label, and a derived label counts", () => {
  const led = "- { from: isle, to: second-talks, claim: It led there., sources: [s01.p1] }\n";
  expect(faultsOf({ ...tinyFolder, "relationships/led_to.yaml": led })).toEqual([]);
  const narrower = tinyFolderWith("ontology.yaml", "LED_TO: { from: [Entity]", "LED_TO: { from: [Mediator]");
  expect(faultsOf({ ...narrower, "relationships/led_to.yaml": led })).toEqual([]);
  expect(faultsOf({ ...narrower, "relationships/led_to.yaml": led.replace("isle", "west") })).toEqual([
    "relationships/led_to.yaml:1 west LED_TO second-talks: LED_TO goes from Mediator, but west is State",
  ]);
});

test("the labels of a node whose record cannot be read are not judged", () => {
  const files = tinyFolderWith("nodes/state.yaml", "summary: It carried messages.", "summary: 7");
  expect(faultsOf(files)).toEqual(["nodes/state.yaml:11 isle: summary must be a text"]);
});
