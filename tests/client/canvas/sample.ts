import type { GraphNode, GraphRelationship } from "../../../src/domain/graph.ts";
import { Ontology } from "../../../src/domain/ontology.ts";
import type { Properties } from "../../../src/domain/value.ts";

const colour = (light: string, dark = light) => ({ light, dark });
const label = (plural: string, shape: string, size: number, more: object = {}) => ({
  plural,
  description: plural,
  colour: colour("#111111", "#EEEEEE"),
  shape,
  size,
  ...more,
});

/** A small ontology with every case that the canvas draws differently. */
export const ontology = Ontology.parse({
  title: "Sample",
  introduction: { wide: "", tall: "" },
  composition: { ring: "Negotiation", poles: ["iran"] },
  labels: {
    Negotiation: label("Negotiations", "box", 24, { outlined: true }),
    Country: label("Countries", "circle", 20, { colour: colour("#1F4468", "#8CB6E4") }),
    Mediator: label("Mediators", "ring", 20, { colour: colour("#007566", "#35C2AC") }),
    Agreement: label("Agreements", "page", 22),
    Place: label("Places", "pin", 14, { outlined: true }),
  },
  types: {
    MEDIATED: {
      from: ["Country"],
      to: ["Negotiation"],
      reads: "mediated",
      reverse: "was mediated by",
      description: "",
      line: { colour: colour("#007566", "#35C2AC"), width: 2.2, end: "triangle", bowed: true },
      variants: [
        {
          property: "role",
          equals: "channel",
          reads: "was the channel for",
          reverse: "ran through",
          line: { colour: colour("#007566", "#35C2AC"), width: 1.3, end: "hollow triangle", bowed: true },
        },
      ],
    },
    WITHDREW_FROM: {
      from: ["Country"],
      to: ["Agreement"],
      reads: "withdrew from",
      reverse: "was left by",
      description: "",
      line: { colour: colour("#914579", "#D08BC0"), width: 1.8, end: "bar", named: true },
    },
    PARTICIPATED_IN: {
      from: ["Country"],
      to: ["Negotiation"],
      reads: "took part in",
      reverse: "had as participant",
      description: "",
    },
  },
});

export function node(id: string, labels: string[], properties: Properties = {}): GraphNode {
  return { id, elementId: id, labels, properties: { name: id, ...properties } };
}

export function relationship(from: string, type: string, to: string, properties: Properties = {}): GraphRelationship {
  const id = `${from}.${type}.${to}`;
  return { id, elementId: id, type, from, to, properties: { basis: "stated", ...properties } };
}

export const talks = node("talks", ["Negotiation"], {
  name: "Revived talks",
  start: { $type: "Date", _value: "2025-04-01" },
  end: { $type: "Date", _value: "2025-04-30" },
  precision: "month",
});
export const oman = node("oman", ["Country", "Mediator"], { name: "Oman" });
export const qatar = node("qatar", ["Country", "Mediator"], { name: "Qatar" });
export const iran = node("iran", ["Country"], { name: "Iran" });
export const jcpoa = node("jcpoa", ["Agreement"], { name: "JCPOA" });

/** Every letter is six pixels wide. */
export const width = (text: string) => text.length * 6;
