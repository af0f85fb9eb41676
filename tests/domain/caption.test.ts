import { expect, test } from "vitest";
import { caption } from "../../src/domain/caption.ts";
import { LabelDefinition, type Ontology } from "../../src/domain/ontology.ts";

const colour = { light: "#111111", dark: "#EEEEEE" };
const film = LabelDefinition.parse({ plural: "Films", description: "", shape: "page", colour, caption: "headline" });
const ontology: Ontology = { title: "", introduction: { wide: "", tall: "" }, labels: { Film: film }, types: {} };
const node = { id: "4:2c5e:17", elementId: "4:2c5e:17", labels: ["Film"] };

test("a node is called by its caption, else by its name or title", () => {
  const properties = { headline: "Dune", name: "dune", title: "DUNE" };
  expect(caption(ontology, { ...node, properties })).toBe("Dune");
  expect(caption(ontology, { ...node, properties: { ...properties, headline: " " } })).toBe("dune");
  expect(caption(ontology, { ...node, properties: { title: "DUNE" } })).toBe("DUNE");
  expect(caption(ontology, { ...node, properties: { headline: 1984 } })).toBe("1984");
});

test("without a name it is called by its id, else by its label and the end of its element id", () => {
  expect(caption(ontology, { ...node, id: "Film/7", properties: {} })).toBe("Film/7");
  expect(caption(ontology, { ...node, properties: {} })).toBe("Film 17");
  expect(caption(ontology, { ...node, labels: ["Other"], properties: {} })).toBe("Other 17");
  expect(caption(ontology, { ...node, labels: [], properties: {} })).toBe("Node 17");
});

test("a name that is a whole text is cut, between characters", () => {
  const long = caption(ontology, { ...node, properties: { name: `${"x".repeat(118)}🦊${"x".repeat(99)}` } });
  expect([long.length <= 120, long.at(-1), long.isWellFormed()]).toEqual([true, "…", true]);
});
