import { expect, test } from "vitest";
import type { Action } from "../../../../client/state/action.ts";
import { gather } from "../../../../client/state/grouped/gather.ts";
import { groupableBy } from "../../../../client/state/grouped/groupable.ts";
import type { Grouped } from "../../../../client/state/grouped/grouped.ts";
import { pictureOf } from "../../../../client/state/pictures/fromShort.ts";
import { shortOf } from "../../../../client/state/pictures/short.ts";
import { step } from "../../../../client/state/step.ts";
import { stepWords } from "../../../../client/state/stepWords.ts";
import { node, ontology } from "../../canvas/sample.ts";
import { opened } from "../pictureSample.ts";

const round = (id: string, status: string | null, mode: string[], more: object = {}) =>
  node(id, ["Negotiation"], { status, mode, kind: "talks", code: id, ...more });
const rounds = [
  round("a", "held", ["direct"]),
  round("b", "held", ["secret", "direct"]),
  round("c", "halted", ["secret", "direct"]),
  round("d", "halted", [], { summary: "Same.", sources: ["s01.p1"] }),
  round("e", null, ["direct"], { summary: "Same.", sources: ["s01.p1"] }),
  round("f", "once", []),
];
const picture = { ...opened, graph: { nodes: [...opened.graph.nodes, ...rounds], relationships: [] } };
const byStatus: Action = { do: "groupBy", label: "Negotiation", property: "status", values: ["halted", "held"] };
const grouped = step(picture, byStatus);
const marks = (all: Grouped[]) =>
  gather(picture.graph, all, ontology)
    .graph.nodes.filter(({ id }) => id.startsWith("⊞"))
    .map(({ labels, properties }) => [labels, properties.name]);

test("offered is what has few different values that some share, but neither names nor where it is written", () => {
  expect(groupableBy("Negotiation", picture.graph.nodes, ontology)).toEqual([
    { property: "kind", values: ["talks"] },
    { property: "mode", values: ["direct", "secret, direct"] },
    { property: "status", values: ["halted", "held"] },
  ]);
  expect(groupableBy("Country", picture.graph.nodes, ontology)).toEqual([]);
});

test("each value stands as one mark with its count; who has none or one of its own stays as it is", () => {
  expect(marks(grouped.grouped)).toEqual([
    [["Negotiation"], "status halted: 2 things"],
    [["Negotiation"], "status held: 2 things"],
  ]);
  const { graph } = gather(picture.graph, grouped.grouped, ontology);
  expect(graph.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(["e", "f", "talks"]));
});

test("a label is grouped as a whole or by one property: the last choice holds", () => {
  const whole: Grouped = { of: "label", label: "Negotiation" };
  const asWhole = step(grouped, { do: "group", group: whole });
  expect(asWhole.grouped).toEqual([whole]);
  expect(step(asWhole, byStatus).grouped).toEqual(grouped.grouped);
  const byMode = step(grouped, { do: "groupBy", label: "Negotiation", property: "mode", values: ["direct"] });
  expect(byMode.grouped).toEqual([{ of: "value", label: "Negotiation", property: "mode", value: "direct" }]);
});

test("a link keeps it, and who has the same value and comes later joins", () => {
  expect(pictureOf(shortOf(grouped), picture.graph).grouped).toEqual(grouped.grouped);
  const nodes = [...picture.graph.nodes, round("g", "held", [])];
  const { members } = gather({ nodes, relationships: [] }, grouped.grouped, ontology);
  expect([...members.values()].map(({ length }) => length)).toEqual([2, 3]);
});

test("going back is one step, for one mark or for all, and says so", () => {
  const [halted, held] = [...gather(picture.graph, grouped.grouped, ontology).members.keys()] as [string, string];
  const all: Action = { do: "ungroup", groups: [halted, held] };
  expect(step(grouped, all)).toEqual(picture);
  expect(stepWords(all, grouped, ontology)).toBe("Ungrouped negotiations by status");
  const one: Action = { do: "ungroup", groups: [held] };
  expect(stepWords(one, grouped, ontology)).toBe("Ungrouped Negotiations, status held");
  expect(step(grouped, one).grouped.length).toBe(1);
});
