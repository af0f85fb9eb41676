import { z } from "zod";

/** A colour for each theme, as #rrggbb. */
const Colour = z.strictObject({
  light: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
  dark: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
});

export const Shape = z.enum([
  "box",
  "circle",
  "hexagon",
  "bust",
  "page",
  "octagon",
  "diamond",
  "pin",
  "tag",
  "triangle",
  "sheet",
  "ring",
]);
export type Shape = z.infer<typeof Shape>;

export const PropertyKind = z.enum(["text", "texts", "number", "boolean", "date"]);

/** What some properties mean, for details and timeline; by name. A graph folder needs none: `start`, `end`, `sources`. */
const Recognised = z.strictObject({
  time: z.strictObject({ start: z.string(), end: z.string().optional() }).optional(),
  coordinates: z
    .union([z.strictObject({ point: z.string() }), z.strictObject({ latitude: z.string(), longitude: z.string() })])
    .optional(),
  evidence: z
    .array(z.string())
    .default([])
    .describe("Properties that say where it is written: source, url, quote, page"),
});

const WordList = z.array(z.string()).default([]);

/**
 * What questions call a relationship, each word in its base form: "the channel for" is `be the channel for`. Its ends are A
 * (`from`) and B (`to`).
 */
export const RelationWords = z.strictObject({
  verbs: WordList.describe("A … B: broker, take part in"),
  anew: WordList.describe("A … B, of a B that is named or told by its time alone: resume, revive"),
  reverse: WordList.describe("B … A: run through"),
  from: WordList.describe("Nouns for A: go-between"),
  to: WordList.describe("Nouns for B: outcome"),
  act: WordList.describe("Nouns for the act: mediation"),
  prepositions: WordList.describe("B follows A with these: talks in Vienna"),
  reversePrepositions: WordList.describe("A follows B with these: talks through Oman"),
});

/** `mark: ring` is for a label that nodes have besides another: drawn around that one's shape. */
export const LabelDefinition = z
  .strictObject({
    plural: z.string(),
    description: z.string(),
    caption: z.string().default("name"),
    colour: Colour,
    shape: Shape,
    size: z.number().positive().default(16).describe("Pixels at zoom 1"),
    outlined: z.boolean().default(false).describe("Drawn as an outline, not filled"),
    hidden: z.boolean().default(false).describe("Not in the picture until asked for"),
    id: z.string().optional().describe("A property that names a node of this label for certain"),
    outcome: z.string().optional().describe("A property that says how a node of this label ended"),
    counted: z.string().optional().describe("A number property that says how many a node of this label stands for"),
    ...Recognised.shape,
    derived: z.boolean().default(false).describe("Set when seeding, never written in a node file"),
    properties: z.record(z.string(), PropertyKind).default({}),
    values: z.record(z.string(), z.array(z.string())).default({}).describe("Closed lists of words by property"),
    words: z
      .record(z.string(), z.record(z.string(), z.array(z.string())))
      .default({})
      .describe("What questions call the values of a property: dimension, economic, economy"),
    contrary: z
      .record(z.string(), z.record(z.string(), z.array(z.string())))
      .default({})
      .describe("By property and value the values that deny it; where a property is not here, any other value does"),
    who: z.boolean().default(false).describe("Asked for by who"),
    synonyms: WordList,
  })
  .meta({ id: "LabelDefinition" });
export type LabelDefinition = z.infer<typeof LabelDefinition>;

export const LineEnd = z.enum([
  "none",
  "triangle",
  "hollow triangle",
  "hollow circle",
  "circle",
  "bar",
  "triangle and bar",
  "arrow",
]);

const Line = z.strictObject({
  colour: Colour,
  width: z.number().positive(),
  end: LineEnd.default("none"),
  bowed: z.boolean().default(false),
  midway: z.boolean().default(false).describe("The end is drawn in the middle"),
  named: z.boolean().default(false).describe("Its words are always shown"),
});
export type Line = z.infer<typeof Line>;

/** How a relationship reads where a property has a certain value: "was the channel for" for role: channel. */
const Variant = z.strictObject({
  property: z.string(),
  equals: z.string(),
  reads: z.string(),
  reverse: z.string(),
  apart: z.literal(true).optional().describe("Never meant by the type's own words: an aim is no effect"),
  line: Line.optional(),
  words: RelationWords.prefault({}),
});

/** `from` and `to` list labels; "Entity" stands for any. Types without a `line` are drawn faint. */
export const TypeDefinition = z
  .strictObject({
    from: z.array(z.string()).min(1),
    to: z.array(z.string()).min(1),
    reads: z.string().describe("Stands between the two names"),
    reverse: z.string().describe("The same, read from the other end"),
    description: z.string(),
    cited: z.boolean().default(true).describe("Carries claim, sources and basis"),
    derived: z.boolean().default(false),
    variants: z.array(Variant).default([]),
    line: Line.optional(),
    properties: z.record(z.string(), PropertyKind).default({}),
    values: z.record(z.string(), z.array(z.string())).default({}),
    required: z.array(z.string()).default([]),
    ...Recognised.shape,
    denied: z
      .strictObject({ property: z.string(), values: z.array(z.string()).min(1) })
      .optional()
      .describe("A property of A that with one of the values says that there is no B"),
    acts: z.boolean().default(false).describe("What A does B does: its president, its envoy"),
    undoes: z.array(z.string()).default([]).describe("Who did one of these did not do this: A imposed it, A lifted it"),
    leaves: z.string().optional().describe("The type that holds no longer from then on: who left it was party to it"),
    once: z.boolean().default(false).describe("Of all who act for the same, one alone does it to B"),
    during: z
      .string()
      .optional()
      .describe("The type of A that tells when: who spoke for B in talks that A took part in"),
    answers: z
      .enum(["where", "whereabouts", "why"])
      .optional()
      .describe("Where A was held is B; where A itself lies is B; why there was B is A"),
    brings: z.boolean().default(false).describe("B came about by A, so that what came of B came of A too"),
    ends: z.boolean().default(false).describe("A put an end to B: it tells why B ended, not why there was B"),
    afar: z.boolean().default(false).describe("A need not have been where B was held"),
    keeps: z.boolean().default(false).describe("A kept B up: at that time B was so still"),
    words: RelationWords.prefault({}),
  })
  .meta({ id: "TypeDefinition" });
export type TypeDefinition = z.infer<typeof TypeDefinition>;

/** The ring: the label that forms it, and what stands inside it; all else stands around. */
const Composition = z.strictObject({
  ring: z.string(),
  order: z.string().optional().describe("The property that the ring is in order of; without it the date"),
  poles: z.array(z.string()).max(2),
  between: z.array(z.string()).optional().describe("Labels stacked between the poles, in order"),
  origin: z.string().optional().describe("What all else came after, be it of the same year"),
  inside: z.array(z.string()).optional().describe("Labels that stand inside the ring besides"),
});

/** The table that everything else is made from: constraints, checks, legend, readings, the question box. */
export const Ontology = z
  .strictObject({
    title: z.string(),
    introduction: z.strictObject({ wide: z.string(), tall: z.string() }),
    composition: Composition.optional(),
    bands: z
      .array(z.array(z.string()).min(1))
      .optional()
      .describe("Labels that stand together: by date from above to below, in layers from left to right"),
    labels: z.record(z.string(), LabelDefinition),
    types: z.record(z.string(), TypeDefinition),
  })
  .meta({ id: "Ontology" });
export type Ontology = z.infer<typeof Ontology>;

/** The words between the two names of a relationship, in its own direction and from the other end. */
export function reading(
  ontology: Ontology,
  relationship: { type: string; properties: Record<string, unknown> },
): { reads: string; reverse: string; line?: Line | undefined } {
  const definition = ontology.types[relationship.type];
  if (!definition) {
    const words = relationship.type.toLowerCase().replaceAll("_", " ");
    return { reads: words, reverse: `← ${words}` };
  }
  const variant = definition.variants.find(({ property, equals }) => relationship.properties[property] === equals);
  return {
    reads: variant?.reads ?? definition.reads,
    reverse: variant?.reverse ?? definition.reverse,
    line: variant?.line ?? definition.line,
  };
}

/** The label that decides a node's shape and colour: its first one in the ontology's order that is no ring. */
export function mainLabel(ontology: Ontology, labels: string[]): string | undefined {
  return Object.keys(ontology.labels).find(
    (label) => labels.includes(label) && ontology.labels[label]?.shape !== "ring",
  );
}
