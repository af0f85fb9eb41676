import type { Reading, Things } from "../../domain/reading.ts";
import { type Fitting, holding } from "./fitting.ts";

/**
 * "Did Clinton negotiate with Iran?": presidents negotiate through others, so talks in their time may be meant. The reading as
 * it is, and so; nothing more where no president is said to have taken part in talks.
 */
export function inTheirTime(reading: Reading, fitting: Fitting): Reading[] {
  if (reading.ask !== "things") return [reading];
  const { ring = "" } = fitting.ontology.composition ?? {};
  const { find } = reading;
  const isInOffice = ({ ids, labels }: Things) => {
    const own = ids ? ids.flatMap((id) => fitting.named(id)?.labels ?? []) : labels;
    const kinds = own.filter((label) => label in fitting.ontology.labels);
    return kinds.length > 0 && kinds.every((label) => fitting.inOfficeLabels.includes(label));
  };
  const others = find.where.flatMap((condition, index): Things[] => {
    if (!("related" in condition) || condition.not || condition.only) return [];
    const { types, direction, to } = condition.related;
    const rest = { ...find, where: find.where.toSpliced(index, 1) };
    const isTalk = types.every(
      (type) => fitting.endLabels(type, "to").includes(ring) && fitting.endLabels(type, "from").length > 0,
    );
    if (!isTalk) return [];
    const [related] =
      direction === "out" && isInOffice(find) && to.labels.every((label) => label === ring)
        ? fitting.during(rest, to)
        : direction === "in" && isInOffice(to)
          ? fitting.inTimeOf(rest, to)
          : [];
    const isSame = related?.types.every((type) => types.includes(type));
    return related && !isSame ? [holding(rest, { related })] : [];
  });
  return [reading, ...others.slice(0, 1).map((other) => ({ ...reading, find: other }))];
}
