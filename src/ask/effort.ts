import type { Reading, Things } from "../domain/reading.ts";

/** Whether one more reading may be tried; one that may is counted as tried. */
export type MayTry = (reading: Reading) => boolean;

/** No question that people asked goes over more relationships. */
const mostTogether = 5;
/** The plan of a statement over fewer takes Neo4j hardly any time. */
const few = 2;
/** Over so many relationships all readings of one question may go that go over more than a few. */
const mostInAll = 24;

/**
 * The effort that one question is worth, or one of so many ways to read it that are tried at once: they have no part of
 * it in common, so that it does not matter which is quicker. To plan a statement takes Neo4j longer with each relationship in it (over six some
 * half a second), and words put together at random can be read in many such ways.
 */
export function limitedEffort(ways = 1): MayTry {
  let left = Math.max(mostInAll / ways, mostTogether);
  return (reading) => {
    const statements = reading.ask === "things" ? [reading.find, ...(reading.also ?? [])] : [];
    const long = statements.map(relationshipsIn).filter((relationships) => relationships > few);
    const sum = long.reduce((some, more) => some + more, 0);
    if (sum > left || long.some((relationships) => relationships > mostTogether)) return false;
    left -= sum;
    return true;
  };
}

/** What is asked for by a reading, not by words, is tried whatever it takes. */
export const anyEffort: MayTry = () => true;

const relationshipsIn = ({ where }: Things): number =>
  where.reduce((sum, one) => sum + ("related" in one ? 1 + relationshipsIn(one.related.to) : 0), 0);
