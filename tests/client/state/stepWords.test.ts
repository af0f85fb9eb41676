import { expect, test } from "vitest";
import type { Action } from "../../../client/state/action.ts";
import { step } from "../../../client/state/step.ts";
import { stepWords } from "../../../client/state/stepWords.ts";
import { node, ontology, relationship } from "../canvas/sample.ts";
import { opened, withdrew } from "./pictureSample.ts";

const said = (action: Action) => stepWords(action, opened, ontology);
const paris = node("paris", ["Place"], { name: "Paris" });
const geneva = node("geneva", ["Place"], { name: "Geneva" });

const around: Action = {
  do: "neighbourhood",
  node: "oman",
  depth: 2,
  shown: 100,
  total: 143,
  isWhole: true,
  graph: { nodes: [], relationships: [] },
  places: {},
};

test.each<[Action, string]>([
  [{ do: "hide", nodes: ["oman"] }, "Hid Oman"],
  [{ do: "hide", nodes: ["oman", "qatar"] }, "Hid Oman and Qatar"],
  [{ do: "keepOnly", nodes: ["oman", "qatar", "iran"] }, "Kept only 3 nodes"],
  [{ do: "collapse", node: "iran" }, "Collapsed Iran: took out 1 node"],
  [{ do: "pin", nodes: ["oman"] }, "Pinned Oman"],
  [{ do: "unpin", nodes: ["oman"] }, "Unpinned Oman"],
  [{ do: "move", places: { talks: [1, 2] } }, "Moved Revived talks"],
  [{ do: "arrange", layout: "force", places: {} }, "Layout: Force"],
  [{ do: "toggle", part: "labels", name: "Country" }, "Hid Countries"],
  [{ do: "toggle", part: "types", name: "MEDIATED" }, "Hid mediated"],
  [{ do: "toggleBasis", basis: "implied" }, "Hid implied"],
  [{ do: "only", part: "types", name: "MEDIATED", all: [] }, "Only mediated"],
  [{ do: "showAll", part: "labels", except: [] }, "Showed all labels"],
  [{ do: "showEverything" }, "Showed everything"],
  [{ do: "period", period: { from: "1995-01-01", to: "2010-12-31" } }, "Showed 1995–2010 alone"],
  [{ do: "period" }, "Showed all of the time"],
  [{ do: "show", picture: opened, from: "link" }, "Opened the picture of a link: 5 nodes"],
  [{ do: "show", picture: opened, from: "kept", name: "Before" }, "Opened the picture “Before”: 5 nodes"],
  [{ do: "bring", graph: { nodes: [paris], relationships: [] }, places: {} }, "Added Paris"],
  [
    { do: "bring", graph: { nodes: [paris, geneva], relationships: [] }, places: {} },
    "Added 2 nodes and 0 relationships",
  ],
  [{ do: "bring", graph: { nodes: [], relationships: [withdrew] }, places: {} }, "Added 1 relationship"],
  [around, "Neighbourhood of Oman, up to 2 steps: the nearest 100 of 143 nodes"],
  [{ ...around, shown: 143 }, "Neighbourhood of Oman, up to 2 steps: all 143 nodes"],
  [{ ...around, isWhole: false }, "Neighbourhood of Oman, up to 2 steps: the nearest 100 of more than 143 nodes"],
  [
    { do: "groupBy", label: "Country", property: "status", values: ["at war", "at peace"] },
    "Grouped countries by status: 2 groups",
  ],
  [{ do: "replace", graph: { nodes: [paris, geneva], relationships: [] }, places: {} }, "Showed 2 nodes alone"],
  [
    {
      do: "expand",
      nodes: ["oman"],
      groups: [{ type: "MEDIATED", direction: "out", label: "Negotiation" }],
      of: 7,
      reach: { oman: 9 },
      graph: {
        nodes: [paris],
        relationships: [relationship("oman", "MEDIATED", "paris"), relationship("paris", "MEDIATED", "oman")],
      },
      places: {},
    },
    "Expanded Oman: 1 of 7, mediated",
  ],
])("%j reads as %s", (action, words) => {
  expect(said(action)).toBe(words);
});

test("what was hidden reads as shown when it is toggled again", () => {
  const hide: Action = { do: "toggle", part: "labels", name: "Country" };
  expect(stepWords(hide, step(opened, hide), ontology)).toBe("Showed Countries");
  const hid = step(opened, { do: "hide", nodes: ["oman", "iran"] });
  expect(stepWords({ do: "showHidden" }, hid, ontology)).toBe("Showed 2 hidden nodes");
});
