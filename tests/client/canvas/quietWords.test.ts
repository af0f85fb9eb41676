import { expect, test } from "vitest";
import { withoutWords } from "../../../client/canvas/quietWords.ts";
import { ontology, relationship } from "./sample.ts";

const [short, long, other] = [
  relationship("trump", "WITHDREW_FROM", "jcpoa"),
  relationship("states", "WITHDREW_FROM", "jcpoa"),
  relationship("oman", "MEDIATED", "jcpoa"),
];
const places = { jcpoa: [0, 0], trump: [100, 20], states: [120, 60], oman: [110, 40] } as const;

test("of two relationships to the same node with the same words nearby, the longer one says them", () => {
  const silent = withoutWords([short, long, other], { ...places } as never, ontology);
  expect([...silent]).toEqual([short.id]);
});

test("both say them where they are apart, or have no node in common", () => {
  const apart = { ...places, trump: [-200, 40] } as never;
  expect(withoutWords([short, long], apart, ontology).size).toBe(0);
  const elsewhere = relationship("states", "WITHDREW_FROM", "treaty");
  expect(withoutWords([short, elsewhere], { ...places, treaty: [10, 10] } as never, ontology).size).toBe(0);
});
