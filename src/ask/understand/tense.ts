import type { Reading } from "../../domain/reading.ts";
import type { Fitting } from "./fitting.ts";
import type { Word } from "./words.ts";

/**
 * "Will sanctions be lifted?" is not answered by what was, "Is the US still in the deal?" not by its having been party to it:
 * by whether it left. Undefined where the reading leaves that out.
 */
export function inTense(one: Reading, typed: Word[], fitting: Fitting): Reading | undefined {
  if (one.ask !== "things" || one.want !== "whether" || one.denied) return one;
  const [first, ...rest] = typed.map(({ plain }) => plain);
  if (first === "will") return JSON.stringify(one).includes('"possible"') ? one : undefined;
  const isNow = present.has(first ?? "") || rest.some((word) => now.has(word));
  const last = one.find.where.at(-1);
  if (!isNow || !last || !("related" in last) || last.not || last.only || !one.find.ids) return one;
  const { related } = last;
  const { types } = fitting.ontology;
  const leaving = Object.keys(types).filter((type) => types[type]?.leaves);
  // Who talked about it then is not in it now.
  const isTalk = related.to.where.some(
    (other) =>
      "related" in other && other.related.to.ids && leaving.some((type) => fitting.fits(other.related.to, type, "to")),
  );
  if (isTalk) return undefined;
  const left = related.types.flatMap((type) => leaving.filter((other) => types[other]?.leaves === type));
  if (left.length === 0 || left.length < related.types.length) return one;
  const find = { ...one.find, where: [...one.find.where.slice(0, -1), { related: { ...related, types: left } }] };
  return { ...one, find, denied: true };
}

const present = new Set(["is", "are"]);
const now = new Set(["still", "anymore", "now", "today", "currently"]);
