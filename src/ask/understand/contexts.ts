import type { Reading, Things } from "../../domain/reading.ts";
import { eventsOf } from "./clauses/events.ts";
import { type Fitting, things } from "./fitting.ts";
import { isTold } from "./told.ts";

/** More than so many are too far away to be meant. */
const mostContexts = 4;

/**
 * What "it" and "they" may mean after a question, the likeliest first: what it asked for, then what that has to do with,
 * where it is named or described.
 */
export function contextsOf(previous: Reading | undefined, fitting: Fitting): Things[] {
  const [first] = spokenOf(previous, fitting);
  if (!first) return [];
  const all = previous?.ask === "things" ? [first, ...joinedTo(previous.find)] : [first];
  const distinct = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...distinct.values()].slice(0, mostContexts);
}

/** What a question told of that happened: nothing that joins the one end to whoever was asked for. */
export const toldEvents = (fitting: Fitting, find: Things): Things[] =>
  eventsOf(fitting, find).filter(
    ({ where }) => !where.some((one) => "related" in one && one.related.direction === "any" && !isTold(one.related.to)),
  );

function spokenOf(previous: Reading | undefined, { isActor }: Fitting): Things[] {
  switch (previous?.ask) {
    case "things": {
      const { want, find } = previous;
      // What was asked of it by yes or no may not be so.
      return [want === "whether" && find.ids && !isActor(find) ? things({ ids: find.ids }) : find];
    }
    case "about":
      return previous.ids.length === 1 ? [things({ ids: previous.ids })] : [];
    case "comparison":
      return [things({ ids: previous.ids })];
    case "role":
      return [things({ ids: [previous.in] })];
    default:
      return [];
  }
}

/** "Where were the talks held? Were they secret?": the talks, and what more is told of them. */
function joinedTo({ where }: Things): Things[] {
  const near = where.flatMap((one) => ("related" in one && !one.not ? [one.related.to] : []));
  return [...near.filter(isTold), ...near.flatMap(joinedTo)];
}
