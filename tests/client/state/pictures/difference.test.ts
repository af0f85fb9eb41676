import { expect, test } from "vitest";
import { difference, isSame } from "../../../../client/state/pictures/difference.ts";
import { placed } from "../../../../client/state/pictures/drawing.ts";
import { shortOf } from "../../../../client/state/pictures/short.ts";
import { step } from "../../../../client/state/step.ts";
import { mediated, opened } from "../pictureSample.ts";

const first = shortOf(opened);

test("a picture is the same as itself, and pins are a difference", () => {
  expect(isSame(difference(first, first))).toBe(true);
  const pinned = shortOf(step(opened, { do: "pin", nodes: ["oman"] }));
  expect(difference(first, pinned)).toEqual({
    added: [],
    gone: [],
    addedLines: [],
    goneLines: [],
    moved: [],
    otherwise: ["pinned"],
  });
});

test("what is hidden or taken out is gone, with its relationships; what was moved is told; read the other way it was added", () => {
  const hidden = step(opened, { do: "hide", nodes: ["oman"] });
  const moved = step(hidden, { do: "move", places: { iran: [99, 9] } });
  const second = shortOf({
    ...moved,
    graph: { ...moved.graph, relationships: moved.graph.relationships.filter(({ type }) => type !== "WITHDREW_FROM") },
  });
  const nothing = { added: [], addedLines: [], moved: ["iran"], otherwise: [] };
  expect(difference(first, second)).toEqual({ ...nothing, gone: ["oman"], goneLines: ["iran.WITHDREW_FROM.jcpoa"] });
  expect(difference(second, first)).toMatchObject({
    added: ["oman"],
    gone: [],
    addedLines: ["iran.WITHDREW_FROM.jcpoa"],
  });
  expect(mediated.id).toBe("oman.MEDIATED.talks");
});

test("a small drawing keeps proportions, stays within its room and leaves out what is hidden", () => {
  const { dots, lines } = placed(shortOf(step(opened, { do: "hide", nodes: ["oman"] })), { width: 96, height: 56 });
  expect(dots.map(({ id }) => id)).toEqual(["qatar", "iran", "talks", "jcpoa"]);
  expect(dots.every(({ x, y }) => x >= 5 && x <= 91 && y === 28)).toBe(true);
  expect(lines.match(/M/g)).toHaveLength(3);
});
