import { expect, test } from "vitest";
import { classesByDate } from "../../../client/canvas/byDate.ts";
import { axisAt } from "../../../client/layout/axis.ts";
import { time } from "../../../client/layout/time.ts";
import { nameSides } from "../../../client/layout/timeNames.ts";
import { arrangementOf, composedOpening } from "../layout/article.ts";

const { graph } = composedOpening("wide");
const { traits = {}, ...arrangement } = arrangementOf(graph, "wide");
const places = time({ ...arrangement, traits });
const ids = graph.nodes.map(({ id }) => id);
const names = nameSides(ids, graph.relationships, traits, axisAt(traits, places) ?? []);
const classes = classesByDate(graph, places, names);
const ofRelationship = (id: string) => [...classes].find(([key]) => key.endsWith(id))?.[1];

test("by date, a go-between's name stands before its row, and its line turns down to the talks", () => {
  expect(classes.get("oman")).toEqual(["beside", "beside-left", "beside-ringed", "beside-row"]);
  expect(ofRelationship("oman.MEDIATED.reopening-efforts")).toEqual(["scored", "scored-from"]);
});

test("by date, lines that fan from the poles are hushed, and a box keeps its name within", () => {
  expect(ofRelationship("iran.PARTICIPATED_IN.jcpoa-talks")).toEqual(["hushed"]);
  expect(classes.get("jcpoa-talks")).toBeUndefined();
});
