import type { Things, ThingsReading } from "../../../domain/reading.ts";
import type { Place } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { reading } from "../questions/asked.ts";
import type { Rules } from "../rules.ts";

/** Whether they are talks and nothing else. */
export const areTalks = ({ ontology, named }: Fitting, { ids, labels }: Things): boolean => {
  const { ring = "" } = ontology.composition ?? {};
  return ids
    ? ids.every((id) => named(id)?.labels.includes(ring))
    : labels.length > 0 && labels.every((one) => one === ring);
};

/** Whether they are what talks result in. */
const areAgreed = (fitting: Fitting, one: Things): boolean => {
  const { ring = "" } = fitting.ontology.composition ?? {};
  const kinds = fitting
    .bringing()
    .filter((type) => fitting.endLabels(type, "from").includes(ring))
    .flatMap((type) => fitting.endLabels(type, "to"));
  return !fitting.isActor(one) && fitting.isAlike(one, things({ labels: kinds }));
};

/** The outcome that an ontology names first, which is the good one. */
const goodOutcome = ({ ontology }: Fitting) => {
  const label = ontology.labels[ontology.composition?.ring ?? ""];
  const value = label?.outcome ? label.values[label.outcome]?.[0] : undefined;
  return label?.outcome && value ? { property: label.outcome, values: [value] } : undefined;
};

/** "worked", "was a success". */
export function wentWell({ chart: { op, take }, fitting }: Rules, at: number): Place[] {
  const good = goodOutcome(fitting);
  const values = take(at, "value").filter(
    ({ value }) => value.property === good?.property && good.values.includes(value.value),
  );
  return [...op(at, "worksOut"), ...op(at, "anySuccess"), ...values];
}

/** Whether talks ended well. */
export function talksWell(fitting: Fitting, talks: Things): ThingsReading[] {
  const good = goodOutcome(fitting);
  return good ? [reading("whether", { things: holding(talks, good) })] : [];
}

/** Whether anything came of what was agreed. */
export function agreedWell(fitting: Fitting, one: Things): ThingsReading[] {
  const types = fitting.answering("why").filter((type) => !fitting.ontology.types[type]?.ends);
  const find = holding(one, { related: { types, direction: "out", to: things() } });
  return areAgreed(fitting, one) ? [reading("whether", { things: find })] : [];
}
