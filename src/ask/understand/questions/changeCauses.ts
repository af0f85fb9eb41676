import type { Things } from "../../../domain/reading.ts";
import { type Fitting, things } from "../fitting.ts";

/** Whatever effects come of: nothing that acts. */
export function sources({ ontology, who }: Fitting): Things {
  const labels = Object.keys(ontology.labels).filter(
    (label) => !who.includes(label) && !ontology.labels[label]?.hidden,
  );
  return things({ labels });
}

/** What came of the cause. */
export function through(fitting: Fitting, cause: Things): Things[] {
  const next = sources(fitting);
  const { types: all } = fitting.ontology;
  const types = Object.keys(all).filter(
    (type) => all[type]?.brings && fitting.fits(cause, type, "from") && fitting.fits(next, type, "to"),
  );
  return types.length > 0 ? [{ ...next, where: [{ related: { types, direction: "in", to: cause } }] }] : [];
}

/** What took place there, where a place is named. */
export function placed(fitting: Fitting, place: Things): Things[] {
  const next = sources(fitting);
  const types = fitting.answering("where").filter((type) => fitting.fits(place, type, "to") && place.ids);
  return types.length > 0 ? [{ ...next, where: [{ related: { types, direction: "out", to: place } }] }] : [];
}
