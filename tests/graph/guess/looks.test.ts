import { expect, test } from "vitest";
import { guessColours, guessShape, palette } from "../../../src/graph/guess/looks.ts";

/** WCAG's contrast of two colours written #rrggbb. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("every colour stands out from the ground of its theme", () => {
  for (const { light, dark } of palette) {
    expect([light, contrast(light, "#F4F5F2") >= 3]).toEqual([light, true]);
    expect([dark, contrast(dark, "#0F1513") >= 3]).toEqual([dark, true]);
  }
});

const names = ["Person", "Film", "City", "Order", "Chunk", "🦊 Fox", "tick`tock", "مدينة"];

test("labels get colours of their own while there are enough, the same whatever order they come in", () => {
  const colours = guessColours(names);
  expect(new Set(colours.values()).size).toBe(names.length);
  expect(guessColours(names.toReversed())).toEqual(colours);
});

test("a label whose colour nobody else wants keeps it, whatever else is there", () => {
  const alone = (name: string) => guessColours([name]).get(name);
  const together = guessColours(names);
  const kept = names.filter((name) => names.every((other) => other === name || alone(other) !== alone(name)));
  expect(kept.length).toBeGreaterThan(2);
  for (const name of kept) expect(together.get(name)).toBe(alone(name));
});

test("of more labels than colours each has one", () => {
  const many = Array.from({ length: 40 }, (_, number) => `Label${number}`);
  expect(new Set(guessColours(many).values())).toEqual(new Set(palette));
});

test("a shape says what a name says", () => {
  const said = { Person: "bust", film_actors: "bust", City: "pin", Document: "page", Genre: "tag" };
  expect(Object.fromEntries(Object.keys(said).map((name) => [name, guessShape(name)]))).toEqual(said);
  expect(guessShape("Order")).toBe(guessShape("Order"));
});
