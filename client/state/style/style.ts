import { z } from "zod";

/** What a mark can show: how many relationships a node has in the picture, or what a property of it says. */
export const Trait = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("degree") }),
  z.strictObject({ by: z.literal("property"), property: z.string() }),
]);
export type Trait = z.infer<typeof Trait>;

/**
 * What marks look like, where not as the ontology has it. `captions` name the property that is written beneath the
 * nodes of a label.
 */
export const Style = z.strictObject({
  size: Trait.optional(),
  colour: Trait.optional(),
  captions: z.record(z.string(), z.string()).optional(),
});
export type Style = z.infer<typeof Style>;

export function isPlain({ size, colour, captions = {} }: Style): boolean {
  return size === undefined && colour === undefined && Object.keys(captions).length === 0;
}

/** The style with another size or colour; with none, as the ontology has it. */
export function withTrait(style: Style, part: "size" | "colour", trait: Trait | undefined): Style {
  const { [part]: _, ...rest } = style;
  return trait ? { ...rest, [part]: trait } : rest;
}

/** The style with another property beneath the nodes of a label; with none, the ontology's. */
export function withCaption({ captions = {}, ...rest }: Style, label: string, property: string | undefined): Style {
  const { [label]: _, ...others } = captions;
  const next = property === undefined ? others : { ...others, [label]: property };
  return Object.keys(next).length === 0 ? rest : { ...rest, captions: next };
}
