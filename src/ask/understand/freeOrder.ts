import type { Condition, Reading, Related, Things, Want } from "../../domain/reading.ts";
import { best, type Found } from "./chart.ts";
import { cuts, type Part } from "./cuts.ts";
import type { Edge, Use } from "./edges.ts";
import { type Fitting, holding, things } from "./fitting.ts";
import type { Readings } from "./rules.ts";
import { byType, type Nominal, type Sorted, sorted } from "./sorted.ts";

/**
 * Reads a question by what its phrases mean and what the types allow, whatever their order: for languages in which the
 * verb stands first, second or last. Where the types do not decide who did what, there is no reading.
 */
export function freeOrder(length: number, edges: Edge[], fitting: Fitting): Found<Readings>[] {
  const found = cuts(length, edges).flatMap(({ parts, cost }) =>
    readingsOf(parts, fitting).map((reading) => ({ value: [reading].flat(), at: length, cost })),
  );
  return best(found, 20);
}

function readingsOf(parts: Part[], fitting: Fitting): (Reading | Readings)[] {
  const question = sorted(parts, fitting);
  if (!question) return [];
  const { asks } = question;
  if (asks === "why") return why(question, fitting);
  if (asks === "where") return where(question, fitting);
  if (asks === "when") return when(question, fitting);
  const want = asks === "number" ? "number" : "list";
  const found = byType(question, fitting).flatMap((one) => listed(one, fitting, want));
  const list = found.length === 1 ? found : [];
  return asks === "number" ? list : [...about(question, fitting), ...list, ...whether(question, fitting)];
}

const asking = (want: Want, find: Things): Reading => ({ ask: "things", want, find });

/** What led to the one thing named; of another verb it would be the reason for what was done, which is not asked of a graph. */
function why({ nominals, uses, gap, values, spans, light }: Sorted, fitting: Fitting): Readings[] {
  const [one, more] = nominals;
  const known = fitting.answering("why");
  const types = uses.length === 0 ? known : own(uses).filter((type) => known.includes(type));
  const effect = one && described(one.things, values, spans, fitting);
  if (!effect || more || gap || light.includes("end") || types.length === 0) return [];
  const meant = fitting.relations(things(), asUses(types), effect);
  return [meant.map((related) => asking("list", holding(things(), { related })))].filter(({ length }) => length > 0);
}

function where({ nominals, uses, gap, values, spans, light }: Sorted, fitting: Fitting): Reading[] {
  const [one, more] = nominals;
  const subject = one && described(one.things, values, spans, fitting);
  if (!subject || more || gap || uses.length > 0 || light.includes("end") || light.includes("begin")) return [];
  const types = fitting.answering("where");
  const labels = [...new Set(types.flatMap((type) => fitting.endLabels(type, "to")))];
  return fitting
    .relations(things({ labels }), asUses(types, true), subject)
    .map((related) => asking("list", holding(things({ labels }), { related })));
}

function when(question: Sorted, fitting: Fitting): Reading[] {
  const { nominals, uses, gap, values, spans } = question;
  const [one, other] = nominals;
  if (gap || !one) return [];
  if (uses.length > 0) return said(question, fitting).map((find) => asking("when", find));
  const find = other ? undefined : described(one.things, values, spans, fitting);
  return find && fitting.isDated(find) ? [asking("when", find)] : [];
}

/** "Who was X": nothing stands there but the question word and a name; only of actors one asks who they were. */
function about(question: Sorted, fitting: Fitting): Reading[] {
  const { asks, nominals, uses, gap, values, spans, light, preps, joined } = question;
  const [one, more] = nominals;
  const isBare = uses.length + values.length + spans.length + light.length + preps.length + joined.length === 0;
  const isApt = one && (asks === "who" ? fitting.isActor(one.things) : asks === "which" && !gap);
  return isBare && isApt && one.things.ids && !more ? [{ ask: "about", ids: one.things.ids }] : [];
}

/** Those who are asked for: by a verb or noun of a type, else by what they can only have to do with the things named. */
function listed(question: Sorted, fitting: Fitting, want: "list" | "number"): Reading[] {
  const { asks, gap, uses, nominals, values, spans, light, joined } = question;
  const isOnlyThere =
    uses.length === 0 && asks !== "who" && light.every((verb) => verb === "happen" || verb === "hold");
  if (!gap || asks === "whether" || (light.length > 0 && !isOnlyThere)) return [];
  const find = asks === "who" && values.length + spans.length > 0 ? undefined : described(gap, values, spans, fitting);
  const target = find ?? gap;
  const left = find ? { values: [], spans: [] } : { values, spans };
  const against = joined.flatMap(({ stems, things: object }) => {
    const [related, more] = question.joinedBy(target, stems, object);
    return related && !more ? [related] : [];
  });
  if (against.length < joined.length) return [];
  if (uses.length === 0) {
    const bound = nominals.map((one) => onlyRelation(target, one, fitting));
    const isSaid = bound.length + values.length + spans.length + joined.length > 0 || want === "number";
    if (!find || asks === "who" || target.labels.length === 0 || !isSaid || bound.includes(undefined)) return [];
    const conditions = [...bound, ...against].flatMap((related) => (related ? [{ related }] : []));
    return [asking(want, holding(target, ...conditions))];
  }
  const ways = nominals.flatMap((object, index) => {
    const rest = nominals.filter((_, other) => other !== index).map((one) => onlyRelation(target, one, fitting));
    const complete = described(object.things, left.values, left.spans, fitting);
    if (!complete || rest.includes(undefined)) return [];
    const meant = between(target, uses, { ...object, things: complete }, question, fitting);
    return meant.map((related) => ({ related, rest: rest.flatMap((one) => one ?? []) }));
  });
  const [way, more] = ways;
  if (!way || more) return [];
  const others: Condition[] = [...way.rest, ...against].map((related) => ({ related }));
  return [asking(want, holding(target, ...others, { related: way.related }))];
}

/** "Did X take part in Y", "were the talks of X secret". */
function whether(question: Sorted, fitting: Fitting): Reading[] {
  const { asks, gap, uses, nominals, values, spans, light } = question;
  const [one, more] = nominals;
  if (gap || light.length > 0 || (asks !== "whether" && asks !== undefined) || !one) return [];
  if (uses.length > 0) return said(question, fitting).map((find) => asking("whether", find));
  if (more || values.length === 0 || !one.things.ids) return [];
  const find = described(one.things, values, spans, fitting);
  return find ? [asking("whether", find)] : [];
}

/** A sentence about two things named, as the one of which it holds; none where either could be the one. */
function said(question: Sorted, fitting: Fitting): Things[] {
  const { nominals, uses, values, spans, joined } = question;
  const [one, other, more] = nominals;
  if (!one || !other || more || values.length + spans.length + joined.length > 0) return [];
  const ways = [
    ...subjectFirst(one, uses, other, fitting).map((related) => holding(one.things, { related })),
    ...subjectFirst(other, uses, one, fitting).map((related) => holding(other.things, { related })),
  ];
  return ways.length === 1 ? ways : [];
}

function subjectFirst(subject: Nominal, uses: Use[], object: Nominal, fitting: Fitting): Related[] {
  if (!isAgent(subject) || object.prep === "by") return [];
  return fitting.relations(subject.things, uses, object.things);
}

/** What the verb says of the gap and the object; as subject the object stands bare or after "by". */
function between(gap: Things, uses: Use[], object: Nominal, { isRole }: Sorted, fitting: Fitting): Related[] {
  const asObject = object.prep === "by" && !isRole ? [] : fitting.relations(gap, uses, object.things);
  const turned = uses.map((use) => ({ ...use, reverse: !use.reverse }));
  const isOpen = gap.labels.length === 0 || (isRole && object.prep !== undefined);
  return isAgent(object) && !isOpen ? [...asObject, ...fitting.relations(gap, turned, object.things)] : asObject;
}

const isAgent = ({ prep }: Nominal) => prep === undefined || prep === "by";

/** The only way in which the two can have to do with each other. */
function onlyRelation(gap: Things, { things: object }: Nominal, fitting: Fitting): Related | undefined {
  const uses = Object.entries(fitting.ontology.types).flatMap(([type, { from, to, cited }]) =>
    !cited || from.includes("Entity") || to.includes("Entity")
      ? []
      : [
          { type, reverse: false },
          { type, reverse: true },
        ],
  );
  const [related, more] = fitting.relations(gap, uses, object);
  return related && !more && related.types.length === 1 ? related : undefined;
}

/** The things with the values and times said of them; none where they cannot have these. */
function described(
  one: Things,
  values: Sorted["values"],
  spans: Sorted["spans"],
  fitting: Fitting,
): Things | undefined {
  const own = one.ids ? one.ids.flatMap((id) => fitting.named(id)?.labels ?? []) : one.labels;
  if (!values.every(({ labels }) => labels.some((label) => own.includes(label)))) return undefined;
  if (spans.length > 0 && !fitting.isDated(one)) return undefined;
  return holding(
    one,
    ...values.map(({ property, value }) => ({ property, values: [value] })),
    ...spans.map((span) => ({ span })),
  );
}

const asUses = (types: string[], reverse = false): Use[] => types.map((type) => ({ type, reverse }));
const own = (uses: Use[]) => uses.filter(({ reverse }) => !reverse).map(({ type }) => type);
