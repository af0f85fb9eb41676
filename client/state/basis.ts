import type { Basis, Evidence } from "../../src/domain/evidence.ts";

/** The basis of something that rests on several claims: one word of their own where they agree. */
export type SharedBasis = Basis | "mixed";

export function sharedBasis(evidence: Pick<Evidence, "basis">[]): SharedBasis {
  const bases = new Set(evidence.map(({ basis }) => basis));
  if (bases.size > 1) return "mixed";
  return bases.has("implied") ? "implied" : "stated";
}
