import type { Related, Things } from "../../../domain/reading.ts";
import type { Found, Place } from "../chart.ts";
import { type Fitting, holding } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import { deeds } from "../nouns/deeds.ts";
import type { Readings, Rules } from "../rules.ts";
import { ranked, readings } from "./asked.ts";
import { toldChanges } from "./changes.ts";
import { inverted, sentence } from "./sentences.ts";

/** "How many times did the rial fall?", "How often were sanctions lifted?", "On how many occasions did Oman mediate?" */
export function howOften(rules: Rules): Found<Readings>[] {
  const { op, sequence } = rules.chart;
  const words: Place[] = op(0, "howOften");
  const starts = words.flatMap((word) => [
    word,
    ...op(word.at, "that").map(({ at, cost }) => ({ at, cost: cost + word.cost })),
  ]);
  const told = starts.map((start) => ({ ...start, value: undefined }));
  const said = sequence(told, ({ at }) => [...inverted(rules, at), ...sentence(rules, at), ...deeds(rules, at)]);
  const changed = sequence(told, ({ at }) => toldChanges(rules, at)).filter(({ value }) => countsMore(value));
  const likeliest = Math.min(...said.map(({ cost }) => cost)) + costs.nearly;
  const counted = said
    .filter(({ cost }) => cost < likeliest)
    .flatMap((one) => countedIn(rules, one.value).map((value) => ({ ...one, value })));
  return readings("number", ranked([...counted, ...changed]));
}

const costs = { nearly: 0.1 };

/** What somebody does; of somebody alone only what nothing but somebody does, for what they agreed on may have done it too. */
function areDeeds({ endLabels, ontology, who }: Fitting, { types }: Related, { ids }: Things): boolean {
  const doers = types.map((type) => endLabels(type, "from"));
  const isWho = (label: string) => who.includes(label);
  if (types.every((type) => ontology.types[type]?.ends)) return true;
  return doers.every((labels) => labels.some(isWho) && (!ids || labels.every(isWho)));
}

/** Of one change alone nothing says whether it was the only one. */
const countsMore = ({ ids = [] }: Things) => ids.length > 1;

/** The dated things that were done, or that something was done to: as many as there are, so often it was. */
function countedIn({ fitting }: Rules, said: Things): Things[] {
  const last = said.where.at(-1);
  if (!last || !("related" in last) || last.not || last.only || !areDeeds(fitting, last.related, said)) return [];
  if (!said.ids) return fitting.isDated(said) && !fitting.isActor(said) ? [said] : [];
  const { to } = last.related;
  if (to.ids || !fitting.isDated(to)) return [];
  return [holding(to, mirrored(last.related, { ...said, where: said.where.slice(0, -1) }))];
}
