import { expect, test } from "vitest";
import {
  areaOf,
  areaOfPicture,
  bringing,
  cameraOn,
  contains,
  filling,
  fits,
  freeArea,
  zoomed,
} from "../../../client/canvas/camera.ts";

const boxes = ["a", "b"].map((id) => ({ id, left: 20, right: 20, top: 10, bottom: 30 }));
const screen = { width: 1208, height: 604, free: { right: 0, bottom: 0 } };
const limits = { least: 0.5, most: 2, margin: 0 };
const frame = { left: -604, right: 604, top: -302, bottom: 302 };

test("the whole picture is its frame, unless something reaches beyond it", () => {
  expect(areaOfPicture("wide", boxes, { a: [0, 0], b: [500, 100] })).toEqual(frame);
  expect(areaOfPicture("wide", boxes, { a: [0, 0], b: [700, 100] })).toEqual({
    left: -20,
    right: 720,
    top: -10,
    bottom: 130,
  });
  expect(areaOf(boxes, {})).toBeUndefined();
});

test("a frame is shown at zoom 1 in its own size, its middle in the middle", () => {
  expect(cameraOn(frame, screen, limits)).toEqual({ zoom: 1, pan: { x: 604, y: 302 } });
});

test("what panels cover is not counted: the area comes into the free part", () => {
  const covered = { ...screen, free: { right: 384, bottom: 0 } };
  const area = { left: 400, right: 600, top: 0, bottom: 100 };
  const camera = cameraOn(area, covered, { ...limits, most: 1.25 });
  expect(camera).toEqual({ zoom: 1.25, pan: { x: 412 - 625, y: 302 - 62.5 } });
  expect(contains(freeArea(camera, covered, 0), area)).toBe(true);
});

test("an area fits if it can be seen without going below the least zoom", () => {
  expect(fits({ left: 0, right: 2416, top: 0, bottom: 100 }, screen, limits)).toBe(true);
  expect(fits({ left: 0, right: 2417, top: 0, bottom: 100 }, screen, limits)).toBe(false);
});

test("zooming keeps what is in the middle of the free part there", () => {
  expect(zoomed({ zoom: 1, pan: { x: 604, y: 302 } }, screen, 2)).toEqual({ zoom: 2, pan: { x: 604, y: 302 } });
  expect(zoomed({ zoom: 1, pan: { x: 0, y: 0 } }, screen, 2)).toEqual({ zoom: 2, pan: { x: -604, y: -302 } });
});

test("what a panel would cover is brought out as little as needed; what is too wide for the free part stays", () => {
  const [covered, camera] = [
    { ...screen, free: { right: 384, bottom: 0 } },
    { zoom: 1, pan: { x: 604, y: 302 } },
  ];
  const name = { left: 180, right: 280, top: -20, bottom: 20 };
  expect(bringing(name, camera, covered, 8)).toEqual({ zoom: 1, pan: { x: 604 - (280 + 604 + 8 - 824), y: 302 } });
  expect(bringing(frame, camera, covered, 8)).toEqual(camera);
});

test("around what is aimed at the picture fills the free part, or stands in its middle where it is smaller", () => {
  const small = { left: 500, right: 600, top: 200, bottom: 280 };
  const near = { zoom: 2, pan: { x: 604 - 1100, y: 302 - 480 } };
  // The right edge of the picture, 604, comes to the right edge of the screen, its lower one, 302, to the lower one.
  expect(filling(frame, small, near, screen, 0)).toEqual({ zoom: 2, pan: { x: 0, y: 0 } });
  const far = { zoom: 0.5, pan: { x: 604 - 275, y: 302 - 120 } };
  expect(filling(frame, small, far, screen, 0)).toEqual({ zoom: 0.5, pan: { x: 604, y: 302 } });
});
