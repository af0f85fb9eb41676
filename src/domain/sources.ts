import { z } from "zod";
import { Evidence } from "./evidence.ts";
import { Subgraph } from "./graph.ts";

/** `s03.p4`: the fourth passage of the third section. */
export const PassageId = z.string().regex(/^[a-z0-9-]+\.p\d+$/, "a passage is written like s03.p4");
export type PassageId = z.infer<typeof PassageId>;

export const Passage = z
  .strictObject({
    id: PassageId,
    summary: z.string().describe("One line in our own words; never the document's sentences"),
    uncovered: z.string().optional().describe("Why no claim rests on this passage"),
    note: z.string().optional(),
  })
  .meta({ id: "Passage" });
export type Passage = z.infer<typeof Passage>;

export const Section = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  number: z.int().min(1),
  title: z.string(),
  period: z.string().optional(),
  passages: z.array(Passage).min(1),
});
export type Section = z.infer<typeof Section>;

export const SourceDocument = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  publisher: z.string().optional(),
  updatedOn: z.iso.date(),
  retrievedOn: z.iso.date().optional(),
  sections: z.array(Section).min(1),
});
export type SourceDocument = z.infer<typeof SourceDocument>;

/** `sources.yaml`. */
export const Sources = z.strictObject({ documents: z.array(SourceDocument).min(1) });
export type Sources = z.infer<typeof Sources>;

export interface PassagePlace {
  document: SourceDocument;
  section: Section;
  passage: Passage;
  /** Counts from 1 within its section. */
  paragraph: number;
}

/** Every passage with its place, in the order of the documents. */
export function passagePlaces(documents: SourceDocument[]): PassagePlace[] {
  return documents.flatMap((document) =>
    document.sections.flatMap((section) =>
      section.passages.map((passage, index) => ({ document, section, passage, paragraph: index + 1 })),
    ),
  );
}

export const SourceList = z
  .strictObject({
    documents: z.array(SourceDocument),
    claims: z.record(PassageId, z.int().min(0)).describe("How many claims rest on each passage"),
  })
  .meta({ id: "SourceList" });
export type SourceList = z.infer<typeof SourceList>;

/** Everything whose claim rests on one passage; `subgraph` holds the relationships and what they join. */
export const PassageClaims = z
  .strictObject({ passage: PassageId, subgraph: Subgraph, claims: z.array(Evidence) })
  .meta({ id: "PassageClaims" });
export type PassageClaims = z.infer<typeof PassageClaims>;
