import type { Reading, Related, Things } from "../../domain/reading.ts";
import { type Fitting, holding, things } from "./fitting.ts";

/**
 * "The first president", "the last mediator": who has no date is the first by the time of what they did, of which the reading
 * must speak. Undefined where nothing that could be said of them has a date.
 */
export function orderOfDeeds(reading: Reading, fitting: Fitting): Reading | undefined {
  if (reading.ask !== "things" || !reading.rank || reading.rank.by === "count") return reading;
  const { find } = reading;
  if (!fitting.isActor(find) || fitting.isDated(find)) return reading;
  const places = find.where.map((one) => "related" in one && !one.not && isDatedDeed(fitting, one.related));
  // What has a date stands first, for it tells the order.
  const dated = find.where.filter((_, index) => places[index]);
  const others = find.where.filter((_, index) => !places[index]);
  if (dated.length > 0) return { ...reading, find: { ...find, where: [...dated, ...others] } };
  const deed = [...inOffice(fitting, find), ...calledFor(fitting, find)][0];
  return deed && { ...reading, find: holding(find, { related: deed }) };
}

const isDatedDeed = (fitting: Fitting, { types, direction, to }: Related): boolean =>
  fitting.isDated(to) ||
  types.every((type) =>
    fitting.isDated(things({ labels: fitting.endLabels(type, direction === "in" ? "from" : "to") })),
  );

/** Of those who may be in office the time of that. */
function inOffice(fitting: Fitting, find: Things): Related[] {
  const isSo = (labels: string[]) => labels.some((label) => fitting.inOfficeLabels.includes(label));
  const isOffice = find.ids
    ? find.ids.every((id) => isSo(fitting.named(id)?.labels ?? []))
    : find.labels.length > 0 && find.labels.every((label) => isSo([label]));
  return isOffice ? fitting.during(find, things()).slice(0, 1) : [];
}

/** Of mediators what they mediated. */
function calledFor({ ontology, relations }: Fitting, find: Things): Related[] {
  const names = find.labels.filter((label) => ontology.labels[label]?.derived).map((label) => label.toLowerCase());
  const types = Object.entries(ontology.types).filter(([, { words }]) => names.some((one) => words.from.includes(one)));
  return types.flatMap(([type]) => relations(find, [{ type, reverse: false }], things())).slice(0, 1);
}
