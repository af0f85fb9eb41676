import type { Answer } from "../domain/answer.ts";
import type { OwnReading, Reading } from "../domain/reading.ts";
import { answerReadings, type Ground, idsIn, notUnderstood } from "./answerReading.ts";
import type { Found } from "./understand/chart.ts";
import type { Readings } from "./understand/rules.ts";

/** By so much a reading may be unlikelier than the first and still be what is meant. */
const likely = 0.4;
/** The same where somebody is asked for: who did one thing is not who did another, so that it must be nearly as likely. */
const likelyOfSomebody = 0.1;

/** What reads a question so oddly mostly misreads it. */
const doubtful = 1.2;

/** What is answered where the graph says nothing of the likeliest reading: that of another, or that the question was hardly understood. */
export async function afterNothing(
  answer: Answer,
  [first, ...others]: Found<Readings>[],
  ground: Ground,
): Promise<Answer> {
  if (answer.status !== "nothing" || !first) return answer;
  const instead = await answerInstead(first, others, ground);
  return instead ?? (first.cost > doubtful ? doubted(answer) : answer);
}

/** Of a question for a list another reading that speaks of the very same. */
async function answerInstead(
  first: Found<Readings>,
  others: Found<Readings>[],
  ground: Ground,
): Promise<Answer | undefined> {
  const [asked] = first.value;
  const isWho = (one: Reading) =>
    one.ask === "things" && one.find.labels.some((label) => ground.ontology.labels[label]?.who);
  if (asked?.ask !== "things" || asked.want !== "list") return undefined;
  const most = isWho(asked) ? likelyOfSomebody : likely;
  const spokenOf = (one: OwnReading | undefined) => [...new Set(idsIn(one))].toSorted().join(" ");
  const alike = others.filter(({ value: [one], cost }) => {
    const isList = one?.ask === "things" && one.want === "list";
    return isList && isWho(one) === isWho(asked) && cost - first.cost < most && spokenOf(one) === spokenOf(asked);
  });
  for (const { value } of alike.slice(0, 3)) {
    const answer = await answerReadings(value, ground);
    if (answer.status === "answered") return answer;
  }
  return undefined;
}

const doubted = ({ reading }: Answer): Answer => ({
  ...notUnderstood([]),
  sentence: `All that could be made of this is “${reading?.words}”, which may not be what is meant, and of which the graph says nothing. Ask one thing at a time, or in other words.`,
});
