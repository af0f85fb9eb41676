import type { Condition, Things, ThingsReading } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";

/** What is to be answered by yes or no: whether there are such things, or of what kind of claim they are the only or all. */
export interface Claim extends Pick<ThingsReading, "denied" | "every" | "sole"> {
  find: Things;
  /** Those of whom it may be so instead. */
  others?: Things;
}

export const asReadings = (found: Found<Claim>[]): Found<Readings>[] =>
  found.map(({ value: { find, others, ...kind }, at, cost }) => {
    const claim = { ...reading("whether", { things: find }), ...kind };
    const instead =
      others && !kind.denied ? [{ ...reading("whether", { things: others }), denied: true as const }] : [];
    return { value: [claim, ...instead], at, cost };
  });

/** The same claim, asked the other way round. */
export const turned = ({ denied, ...claim }: Claim): Claim => (denied ? claim : { ...claim, denied: true });

/**
 * What is said of things, as a claim. "Didn't Iran leave?" asks whether it left; "Iran never left", which says that it did not,
 * asks whether it is not so that it left.
 */
export function claimOf(find: Things, isQuestion: boolean): Claim {
  const last = find.where.at(-1);
  if (!last?.not || "ids" in last) return { find };
  const { not: _, ...positive } = last;
  const claim = { find: { ...find, where: [...find.where.slice(0, -1), positive as Condition] } };
  return isQuestion ? claim : turned(claim);
}

/** "…, right?", "…, didn't it?", "…, did it not?", "… or is that just talk?": the claim with or without it. */
export function tagged({ chart: { op, maybe, sequence } }: Rules, claim: Found<Claim>): Found<Claim>[] {
  const { value, cost } = claim;
  const asked = sequence(op(claim.at, "be", "do", "have", "modal"), ({ at }) =>
    sequence(maybe(op(at, "not"), at), ({ at }) => sequence(op(at, "pronoun"), ({ at }) => maybe(op(at, "not"), at))),
  );
  const tags = [...op(claim.at, "tag"), ...asked];
  return [claim, ...tags.map((tag) => ({ value, at: tag.at, cost: cost + tag.cost }))];
}
