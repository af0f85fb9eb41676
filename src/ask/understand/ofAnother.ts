import type { Reading, Related, Things, ThingsReading } from "../../domain/reading.ts";
import { described, effectKinds } from "./effects/effect.ts";
import { type Fitting, holding } from "./fitting.ts";

/** How like it what gives way must be: the other of the two, of the same kind, anything in whose place it may stand. */
type Like = "pole" | "kind" | "any";

/** The same of another thing: "and Oman?"; where none gives way to it, whether it is among those asked for. */
export function askedOf(fitting: Fitting, previous: ThingsReading, other: Things): Reading[] {
  const { find, want } = previous;
  const changed =
    replaced(find, other, "pole") ?? replaced(find, other, "kind") ?? replaced(find, other, "any") ?? ledBy(other);
  if (changed) return JSON.stringify(changed) === JSON.stringify(find) ? [] : [{ ...previous, find: changed }];
  const felt = want === "list" ? feltBy(other) : [];
  if (felt.length > 0) return felt;
  const mayBe = want === "list" && !find.ids && !previous.rank && find.where.length > 0 && find.labels.length > 0;
  return mayBe && fitting.isAlike(other, { labels: find.labels, where: [] })
    ? [{ ask: "things", want: "whether", find: { labels: [], ids: other.ids, where: find.where } }]
    : [];

  /** "What came out of the talks?", "And for the US?": the consequences that it felt. */
  function feltBy(side: Things): Reading[] {
    const [only, more] = find.where;
    if (find.ids || !only || more || !("related" in only) || only.not) return [];
    const { types, direction, to: cause, span } = only.related;
    return effectKinds(fitting).flatMap((kind) => {
      const areSuch = find.labels.every((label) => label === kind.label || kind.others.labels.includes(label));
      const isOf = areSuch && direction === "in" && types.some((type) => kind.of.types.includes(type));
      const felt =
        isOf && fitting.isActor(side) ? described(fitting, kind, { cause, side, ...(span && { span }) }) : undefined;
      return felt ? [{ ...previous, find: felt }] : [];
    });
  }

  /** "Who was in the White House then?", "And in Tehran?": who was in office there. */
  function ledBy(country: Things): Things | undefined {
    const isOffice = find.labels.length > 0 && find.labels.every((label) => fitting.inOfficeLabels.includes(label));
    const offices = Object.entries(fitting.ontology.types).flatMap(([type, { acts, during }]) =>
      acts && !during ? [{ type, reverse: false }] : [],
    );
    const [related] = isOffice ? fitting.relations(find, offices, country) : [];
    return related && holding(find, { related });
  }

  /** The reading about another thing: the innermost that is so like it gives way, or else one that it can stand for. */
  function replaced(find: Things, other: Things, like: Like = "kind"): Things | undefined {
    for (const [index, condition] of find.where.entries()) {
      if (!("related" in condition)) continue;
      const inner =
        replaced(condition.related.to, other, like) ??
        (canStandFor(condition.related, other, like) ? other : undefined);
      if (inner)
        return {
          ...find,
          where: find.where.with(index, { ...condition, related: { ...condition.related, to: inner } }),
        };
    }
    const isSuch = like === "pole" ? [find, other].every(isPole) : find.ids && isAlike(find.ids, other);
    return isSuch ? { ...find, ids: other.ids } : undefined;
  }

  /** One of the two between whom everything happens stands for the other first: who spoke for Iran in Oman, "and for the US?" */
  function isPole({ ids }: Things): boolean {
    const { poles = [] } = fitting.ontology.composition ?? {};
    return ids?.length === 1 && ids.every((id) => poles.includes(id));
  }

  function canStandFor({ to, types, direction }: Related, other: Things, like: Like): boolean {
    if (like === "pole") return [to, other].every(isPole);
    if (to.ids && like === "kind") return isAlike(to.ids, other);
    const end = direction === "out" ? "to" : "from";
    return direction !== "any" && types.every((type) => fitting.fits(other, type, end));
  }

  function isAlike(ids: string[], { ids: others = [] }: Things): boolean {
    const labels = new Set(ids.flatMap((id) => fitting.named(id)?.labels ?? []));
    return others.every((id) => fitting.named(id)?.labels.some((label) => label !== "Entity" && labels.has(label)));
  }
}
