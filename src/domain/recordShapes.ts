import { z } from "zod";
import { PartialDate } from "./dates.ts";
import { Basis } from "./evidence.ts";
import { PassageId } from "./sources.ts";

export const EntityId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower case words joined by hyphens");

/** What every record may say besides the properties of its label or type. */
const cited = {
  sources: z.array(PassageId).min(1, "name at least one passage"),
  basis: Basis.default("stated"),
  reason: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
  start: PartialDate.optional(),
  end: PartialDate.optional(),
};

/** These, with what is worked out of the last two when seeding. */
export const citedKeys = [...Object.keys(cited), "precision"];

/** A node as its file has it: `nodes/<label>.yaml` maps ids to these. Other keys must be properties of its labels. */
export const NodeRecord = z.looseObject({
  name: z.string().min(1),
  summary: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  wordings: z.array(z.string()).default([]).describe("Other words that questions may have for it, not shown"),
  changed: z.array(z.string()).default([]).describe("Of something that changed: what it was, popularity; not shown"),
  change: z
    .array(z.string())
    .default([])
    .describe("How it did, by the names of changes in the lexicon: down; not shown"),
  labels: z.array(z.string()).default([]).describe("Labels besides that of the file"),
  unnamed: z.boolean().optional(),
  ...cited,
});
export type NodeRecord = z.infer<typeof NodeRecord>;

/** A relationship as its file has it: `relationships/<type>.yaml` is a list of these. */
export const RelationshipRecord = z.looseObject({
  from: EntityId,
  to: EntityId,
  claim: z.string().min(1),
  ...cited,
});
export type RelationshipRecord = z.infer<typeof RelationshipRecord>;

/** The same of a type that carries no claim of its own (`cited: false` in the ontology). */
export const BareRelationshipRecord = z.looseObject({ from: EntityId, to: EntityId });

/** Keys of every record; no label or type may give one of them another meaning. */
export const commonKeys = new Set([
  "id",
  ...Object.keys(NodeRecord.shape),
  ...Object.keys(RelationshipRecord.shape),
  ...citedKeys,
]);
