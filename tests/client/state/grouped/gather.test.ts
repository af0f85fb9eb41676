import { expect, test } from "vitest";
import type { Action } from "../../../../client/state/action.ts";
import { gather } from "../../../../client/state/grouped/gather.ts";
import { type Grouped, isOfGroup } from "../../../../client/state/grouped/grouped.ts";
import { movedTogether, placesWithGroups } from "../../../../client/state/grouped/standing.ts";
import { emptyHistory, record, undo } from "../../../../client/state/history.ts";
import { step } from "../../../../client/state/step.ts";
import { stepWords } from "../../../../client/state/stepWords.ts";
import { ontology } from "../../canvas/sample.ts";
import { alsoMediated, mediated, opened, tookPart, withdrew } from "../pictureSample.ts";

const countries: Grouped = { of: "label", label: "Country" };
const mediators: Grouped = { of: "nodes", nodes: ["oman", "qatar"] };
const grouped = (...groups: Grouped[]) =>
  groups.reduce((picture, group) => step(picture, { do: "group", group }), opened);

test("all of a label stand as one mark with plural and count, their relationships summed by type", () => {
  const { graph, members, sums } = gather(opened.graph, [countries], ontology);
  expect(graph.nodes.map(({ id, properties }) => [id, properties.name])).toEqual([
    ["talks", "Revived talks"],
    ["jcpoa", "JCPOA"],
    ["⊞Country", "Countries, 3 things"],
  ]);
  expect([...members.values()].map((nodes) => nodes.map(({ id }) => id))).toEqual([["oman", "qatar", "iran"]]);
  expect(graph.relationships.map(({ from, type, to }) => [from, type, to])).toEqual([
    ["⊞Country", "MEDIATED", "talks"],
    ["⊞Country", "PARTICIPATED_IN", "talks"],
    ["⊞Country", "WITHDREW_FROM", "jcpoa"],
  ]);
  expect([...sums.values()]).toEqual([[mediated, alsoMediated], [tookPart], [withdrew]]);
  expect(graph.relationships.every(({ id }) => isOfGroup(id))).toBe(true);
});

test("a summed line is dashed only where all that it sums up is implied", () => {
  const { graph } = gather(opened.graph, [countries], ontology);
  expect(graph.relationships.map(({ properties }) => properties.basis)).toEqual(["stated", "stated", "implied"]);
});

test("who was chosen for a group is not in that of its label, and a group of one is that one", () => {
  const { graph } = gather(opened.graph, [countries, mediators], ontology);
  expect(graph.nodes.map(({ id }) => id)).toEqual(["iran", "talks", "jcpoa", "⊞⊞oman"]);
});

test("without groups nothing is made anew", () => {
  expect(gather(opened.graph, [], ontology).graph).toBe(opened.graph);
});

test("a group stands where its middlemost member does, and moving it moves all", () => {
  const picture = grouped(countries);
  expect(placesWithGroups(picture, ontology)["⊞Country"]).toEqual([10, 0]);
  const moved = movedTogether({ "⊞Country": [15, 7] }, placesWithGroups(picture, ontology), () => ["oman", "qatar"]);
  expect(moved).toEqual({ oman: [5, 7], qatar: [15, 7] });
});

test("grouping and ungrouping are undone, and ungrouped is what was", () => {
  const history = record({ ...emptyHistory, opened, present: opened }, { do: "group", group: countries });
  expect(history.present.grouped).toEqual([countries]);
  expect(undo(history).present).toEqual(opened);
  expect(step(history.present, { do: "ungroup", groups: ["⊞Country"] })).toEqual(opened);
});

test("what is chosen for a new group leaves the older one", () => {
  const all: Grouped = { of: "nodes", nodes: ["oman", "qatar", "iran"] };
  const last: Grouped = { of: "nodes", nodes: ["iran", "talks"] };
  expect(grouped(all, last).grouped).toEqual([mediators, last]);
  expect(grouped(mediators, all).grouped).toEqual([all]);
});

test.each<[Action, string]>([
  [{ do: "group", group: countries }, "Grouped all countries"],
  [{ do: "group", group: mediators }, "Grouped Oman and Qatar"],
  [{ do: "ungroup", groups: ["⊞Country"] }, "Ungrouped Countries"],
  [{ do: "ungroup", groups: ["⊞Country", "⊞⊞oman"] }, "Ungrouped everything"],
])("%j reads as %s", (action, words) => {
  expect(stepWords(action, grouped(countries, mediators), ontology)).toBe(words);
});
