import type { Reading, Things, ThingsReading } from "../../domain/reading.ts";
import type { Fitting } from "./fitting.ts";
import { isTold } from "./told.ts";
import type { Word } from "./words.ts";

/**
 * "Will sanctions be lifted?" is not answered by what was, "Is the US still in the deal?" not by its having been party to it:
 * by whether it left. Undefined where the reading leaves that out.
 */
export function inTense(one: Reading, typed: Word[], fitting: Fitting): Reading | undefined {
  if (one.ask !== "things" || one.want !== "whether" || one.denied) return one;
  const [first, ...rest] = typed.map(({ plain }) => plain);
  if (first === "will") return tellsWhatMayBe(one.find) ? one : undefined;
  if (isEndOf(one, fitting)) return undefined;
  // "Is it true that …" says nothing of when it was so.
  const isNow = (present.has(first ?? "") && rest[0] !== "it") || rest.some((word) => now.has(word));
  const last = one.find.where.at(-1);
  if (!isNow || !last || !("related" in last) || last.not || last.only || !one.find.ids) return one;
  const { related } = last;
  // "Still in the deal in 2019" is not now.
  if (related.span || [...one.find.where, ...related.to.where].some((other) => "span" in other)) return one;
  const { types } = fitting.ontology;
  const leaving = Object.keys(types).filter((type) => types[type]?.leaves);
  // Who talked about it then is not in it now.
  const isTalk = related.to.where.some(
    (other) =>
      "related" in other &&
      (other.related.to.ids || other.related.to.labels.length > 0) &&
      leaving.some((type) => fitting.fits(other.related.to, type, "to")),
  );
  if (isTalk) return undefined;
  const left = related.types.flatMap((type) => leaving.filter((other) => types[other]?.leaves === type));
  if (left.length === 0 || left.length < related.types.length) return one;
  const find = { ...one.find, where: [...one.find.where.slice(0, -1), { related: { ...related, types: left } }] };
  return { ...one, find, denied: true };
}

const tellsWhatMayBe = ({ where }: Things): boolean =>
  where.some((one) =>
    "related" in one
      ? Object.values(one.related.having ?? {}).includes(possible) || tellsWhatMayBe(one.related.to)
      : "property" in one && one.values.includes(possible),
  );

/** How the seed says that something may come about. */
const possible = "possible";

/** "Did the deal end?" is not whether it put an end to anything. */
function isEndOf({ find }: ThingsReading, fitting: Fitting): boolean {
  const [last, more] = find.where;
  if (!last || more || !("related" in last) || fitting.isActor(find) || !find.ids) return false;
  const { types, direction, to } = last.related;
  return direction === "out" && !isTold(to) && types.every((type) => fitting.ontology.types[type]?.ends);
}

const present = new Set(["is", "are"]);
const now = new Set(["still", "anymore", "now", "today", "currently"]);
