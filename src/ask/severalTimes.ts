import type { ThingsReading } from "../domain/reading.ts";
import type { Bare } from "./thingsAnswer.ts";
import { mirrored } from "./understand/mirrored.ts";

/** When somebody did something, where that was more than once: the things with their times, and not who did it. */
export async function severalTimes(
  reading: ThingsReading,
  answering: (reading: ThingsReading) => Promise<Bare>,
): Promise<Bare> {
  const answer = await answering(reading);
  const { ids, where } = reading.find;
  const [said, more] = where;
  if (reading.want !== "when" || answer.status !== "answered" || answer.value || !ids || more) return answer;
  if (!said || !("related" in said) || said.not || said.only || said.related.to.ids) return answer;
  // Of several that came of something they are what is asked for.
  if (ids.length > 1 && said.related.direction === "in") return answer;
  const { to } = said.related;
  const by = mirrored(said.related, { labels: [], ids, where: [] });
  const things = await answering({
    ask: "things",
    want: "list",
    dated: true,
    find: { ...to, where: [...to.where, by] },
  });
  return things.status === "answered" && things.answers.length > 1 ? things : answer;
}
