import type { Related, Things } from "../../domain/reading.ts";

/** The same relationship, seen from its other end. */
export function mirrored({ to: _, direction, ...related }: Related, to: Things): { related: Related } {
  const opposite = { in: "out", out: "in", any: "any" } as const;
  return { related: { ...related, direction: opposite[direction], to } };
}
