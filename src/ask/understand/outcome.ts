import type { Things } from "../../domain/reading.ts";
import { eventLabels } from "./clauses/events.ts";
import type { Edge } from "./edges.ts";
import { type Fitting, things } from "./fitting.ts";
import type { Turn } from "./turn.ts";

/** "Who got the hostages out? When was that?": what it came to is meant, not what led there. */
export function ofOutcome(turn: Turn | undefined, edges: Edge[], fitting: Fitting): Turn | undefined {
  const reading = turn?.reading;
  const says = (...names: string[]) =>
    edges.filter(({ meaning }) => meaning.kind === "op" && names.includes(meaning.name)).map(({ start }) => start);
  const idle = says("happen", "do", "in", "bound");
  const tellsMore = edges.some(
    ({ start, meaning }) => meaning.kind === "thing" || (meaning.kind === "verb" && !idle.includes(start)),
  );
  const asksWhen = says("when", "date").length > 0 && says("howLong", "duration").length === 0 && !tellsMore;
  if (reading?.ask !== "things" || reading.want !== "list" || !asksWhen) return turn;
  const [outcome] = fitting.isActor(reading.find) ? outcomes(fitting, reading.find) : [];
  return outcome ? { ...turn, reading: { ...reading, find: outcome }, answers: outcome.ids ?? [] } : turn;
}

/** Events by name that something without a name led to. */
function outcomes(fitting: Fitting, { where }: Things): Things[] {
  return where.flatMap((one) => {
    if (!("related" in one) || one.not) return [];
    const { to, types, direction } = one.related;
    const isLed = direction === "out" && types.some((type) => fitting.answering("why").includes(type));
    if (!to.ids) return outcomes(fitting, to);
    const isEvent = to.ids.every((id) =>
      fitting.named(id)?.labels.some((label) => eventLabels(fitting).includes(label)),
    );
    return isLed && isEvent && fitting.isDated(to) ? [things({ ids: to.ids })] : [];
  });
}

/** Whether it is told by how it went: talks that were halted. */
export const tellsOutcome = ({ ontology: { labels } }: Fitting, { where }: Pick<Things, "where">) =>
  where.some((one) => "property" in one && Object.values(labels).some(({ outcome }) => outcome === one.property));
