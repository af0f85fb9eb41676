import { expect, test } from "vitest";
import type { Action } from "../../../../client/state/action.ts";
import { chipsOf } from "../../../../client/state/filters/chips.ts";
import { type Filter, subjectOf } from "../../../../client/state/filters/filter.ts";
import { emptyHistory, record, undo } from "../../../../client/state/history.ts";
import { step } from "../../../../client/state/step.ts";
import { stepWords } from "../../../../client/state/stepWords.ts";
import { emptySubgraph } from "../../../../src/domain/graph.ts";
import { node, ontology } from "../../canvas/sample.ts";
import { opened } from "../pictureSample.ts";

const filter = (one: Filter, graph = emptySubgraph): Action => ({ do: "filter", filter: one, graph, places: {} });
const degree: Filter = { by: "degree", least: 2 };
const named = (words: string): Filter => ({
  by: "property",
  part: { kind: "label", name: "Country" },
  property: "name",
  test: { is: "contains", words },
  orMissing: false,
});

test("a filter about the same takes the place of the other; each is taken off by itself", () => {
  const both = [filter(degree), filter(named("a")), filter(named("om"))].reduce(step, opened);
  expect(both.filters).toEqual([degree, named("om")]);
  expect(step(both, { do: "unfilter", subject: subjectOf(degree) }).filters).toEqual([named("om")]);
  expect(step(both, { do: "showEverything" }).filters).toEqual([]);
});

test("what a filter is about and was not there comes with it, in one step that is undone as one", () => {
  const paris = node("paris", ["Place"], { name: "Paris" });
  const action = filter(
    { by: "passages", passages: ["s01.p1"], title: "“One”" },
    { nodes: [paris], relationships: [] },
  );
  const before = record(emptyHistory, {
    do: "open",
    graph: opened.graph,
    places: opened.places,
    frame: "wide",
    layout: "ring",
    hidden: [],
  });
  const after = record(before, action);
  expect(after.present.graph.nodes).toContain(paris);
  expect(after.present.filters.length).toBe(1);
  expect(undo(after).present).toEqual(before.present);
  expect(stepWords(action, before.present, ontology)).toBe("Filtered. Written in “One”: added 1 node");
});

test.each<[Filter, string]>([
  [degree, "Filtered. 2 relationships or more"],
  [{ by: "degree", least: 1 }, "Filtered. Nothing that stands alone"],
  [{ by: "degree", most: 1 }, "Filtered. At most 1 relationship"],
  [{ by: "degree", least: 2, most: 5 }, "Filtered. 2 to 5 relationships"],
  [named("om"), "Filtered. Countries: name contains “om”"],
  [{ ...named("om"), orMissing: true } as Filter, "Filtered. Countries: name contains “om”, or none"],
  [
    {
      by: "property",
      part: { kind: "label", name: "Negotiation" },
      property: "start",
      test: { is: "day", from: "1990-01-01", to: "2001-12-31" },
      orMissing: false,
    },
    "Filtered. Negotiations: start from 1 January 1990 to 31 December 2001",
  ],
  [
    {
      by: "property",
      part: { kind: "type", name: "MEDIATED" },
      property: "role",
      test: { is: "terms", terms: ["channel", "mediator"] },
      orMissing: false,
    },
    "Filtered. Mediated: role “channel” or “mediator”",
  ],
])("%j reads as %s", (one, words) => {
  expect(stepWords(filter(one), opened, ontology)).toBe(words);
});

test("a change, a removal and fading have words", () => {
  const now = step(opened, filter(degree));
  expect(stepWords(filter({ by: "degree", least: 3 }), now, ontology)).toBe(
    "Changed the filter. 3 relationships or more",
  );
  expect(stepWords({ do: "unfilter", subject: "degree" }, now, ontology)).toBe(
    "Took off the filter: 2 relationships or more",
  );
  expect(stepWords({ do: "fade", fades: true }, now, ontology)).toBe("Faded what is filtered out");
});

test("everything that leaves something out has a chip that takes it back", () => {
  const all = (
    [
      filter(degree),
      { do: "toggleBasis", basis: "implied" },
      { do: "toggle", part: "labels", name: "Agreement" },
      { do: "hide", nodes: ["qatar"] },
    ] satisfies Action[]
  ).reduce(step, opened);
  const chips = chipsOf(all, ontology);
  expect(chips.map(({ words, hides }) => [words, hides])).toEqual([
    ["2 relationships or more", 2],
    ["Stated only", undefined],
    ["No Agreements", undefined],
    ["1 node hidden by hand", undefined],
  ]);
  const back = chips.map(({ back: action }) => action).reduce(step, all);
  expect({ ...back, fresh: [] }).toEqual(opened);
});

test("many rows that are off are one chip, and it leaves off what the picture has nothing of", () => {
  const labels = ["Negotiation", "Country", "Mediator", "Agreement", "Place"];
  const only = step(opened, { do: "only", part: "labels", name: "", all: labels });
  const [chip] = chipsOf(only, ontology);
  expect(chip?.words).toBe("4 labels off");
  expect(chip && step(only, chip.back).hidden.labels).toEqual(["Place"]);
});
