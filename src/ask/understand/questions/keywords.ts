import type { Condition, Span, Things } from "../../../domain/reading.ts";
import { best, type Found, memoized } from "../chart.ts";

import { holding, things } from "../fitting.ts";
import { otherEnd, relatedTo } from "../nouns/complements.ts";
import type { Complement, Readings, Rules } from "../rules.ts";
import { readings } from "./asked.ts";

const costs = { keywords: 0.6, joint: 0.05, any: 0.2, far: 0.4 };
const mostParts = 7;

/** One of the phrases that the question is made of. */
type Part =
  | { kind: "role"; role: Complement; act?: true; verb?: true }
  | { kind: "label"; labels: string[] }
  | { kind: "thing"; ids: string[] }
  | { kind: "span"; span: Span }
  | { kind: "value"; property: string; value: string; labels: string[] };

type Label = Extract<Part, { kind: "label" }>;

type Thing = Extract<Part, { kind: "thing" }>;

/** What is asked for and what it is joined to, while the other words find their places. */
interface Draft {
  asked: Things;
  role?: Complement;
  other: Things;
  /** What those asked for were part of. */
  part?: Things;
  cost: number;
}

/**
 * Words without grammar, in any order: "2002 nuclear talks mediators", "jcpoa economic impact iran", "venue talks 2025". One
 * noun says what is asked for; every other word must have its place by what the types allow.
 */
export function keywords(rules: Rules): Found<Readings>[] {
  const { words } = rules.chart;
  const found = memoized((at: number) => partsFrom(rules, at, parts));
  return found(0).flatMap(({ value: parts, at, cost }) =>
    parts.length > mostParts || words.length > 2 * mostParts
      ? []
      : drafts(rules, parts).flatMap((draft) =>
          readings("list", [{ value: { things: whole(rules, draft) }, at, cost: cost + draft.cost + costs.keywords }]),
        ),
  );

  function parts(at: number): Found<Part[]>[] {
    return found(at);
  }
}

/** All that stands there, up to the end of the question. */
function partsFrom(rules: Rules, at: number, rest: (at: number) => Found<Part[]>[]): Found<Part[]>[] {
  const { take, op, isEnd } = rules.chart;
  // "Revived talks" is a name before it is talks that someone revived.
  const isNamed = (end: number) => take(at, "thing").some((name) => name.at > end);
  const one: Found<Part[]>[] = [
    ...take(at, "noun").map(({ value: { type, end, having }, ...place }) => ({
      ...place,
      value: [{ kind: "role" as const, role: { type, end, having } }],
    })),
    ...take(at, "act").flatMap(({ value: { type }, ...place }) =>
      (["from", "to"] as const).map((end) => ({
        ...place,
        value: [{ kind: "role" as const, role: { type, end }, act: true as const }],
      })),
    ),
    ...take(at, "verb").flatMap(({ value: { uses, afterBe }, ...place }) =>
      (afterBe || isNamed(place.at) ? [] : uses).map(({ type, reverse, having }) => ({
        ...place,
        value: [
          {
            kind: "role" as const,
            role: { type, end: reverse ? ("from" as const) : ("to" as const), having },
            act: true as const,
            verb: true as const,
          },
        ],
      })),
    ),
    ...take(at, "label").map(({ value, ...place }) => ({ ...place, value: [value] })),
    ...take(at, "thing").map(({ value, ...place }) => ({ ...place, value: [value] })),
    ...take(at, "span").map(({ value, ...place }) => ({ ...place, value: [value] })),
    ...take(at, "value").map(({ value, ...place }) => ({ ...place, value: [value] })),
    ...[...take(at, "prep").filter(({ value }) => !telling.has(value.stems)), ...op(at, "and", "list")].map(
      ({ at, cost }) => ({ value: [], at, cost: cost + costs.joint }),
    ),
  ];
  const ends = isEnd(at).map((end) => ({ ...end, value: [] as Part[] }));
  return best(
    [
      ...ends,
      ...one.flatMap((first) =>
        rest(first.at).map((others) => ({
          value: [...first.value, ...others.value],
          at: others.at,
          cost: first.cost + others.cost,
        })),
      ),
    ],
    30,
  );
}

/** Prepositions that say who did it, which words in any order would not tell. */
const telling = new Set(["by", "from", "against", "without"]);

/** Every way to see one noun as what is asked for and to place all the others. */
function drafts(rules: Rules, parts: Part[]): Draft[] {
  const roles = parts.filter((part) => part.kind === "role");
  const [first, more] = roles;
  const { fitting } = rules;
  if (!first) return labelled(rules, parts);
  if (more) return [];
  const { role } = first;
  const [own, otherOwn] = [fitting.endLabels(role.type, role.end), fitting.endLabels(role.type, otherEnd(role.end))];
  const labels = parts.filter((part): part is Label => part.kind === "label" && part.labels.length > 0);
  const same = labels.filter((part) => part.labels.every((label) => own.includes(label)));
  const others = labels.filter((part) => !same.includes(part));
  if (same.length > 1 || others.length > 1) return [];
  const [sameLabel] = same;
  const [otherLabel] = others;
  // "Oman mediation talks": what an act was done to must be named as such.
  if (first.act && (role.end === "to" || role.having || first.verb) && !sameLabel) return [];
  const asked = things({ labels: sameLabel ? sameLabel.labels : own });
  const rest = parts.filter((part) => part !== first && part.kind !== "label");
  const doers = first.act
    ? rest.filter((part): part is Thing => part.kind === "thing" && fitting.isActor(things({ ids: part.ids })))
    : [];
  if (doers.length > 1 && sameLabel && !otherLabel) {
    const where = doers.slice(1).map(({ ids }) => ({ related: relatedTo(role, things({ ids })) }));
    const draft = { asked: holding(asked, ...where), role, other: things({ ids: doers[0]?.ids }), cost: 0 };
    return placed(
      rules,
      draft,
      rest.filter((part) => !doers.some((one) => one === part)),
    );
  }
  const complements: { other: Things; rest: Part[]; cost: number }[] = rest.flatMap((part) =>
    part.kind === "thing" && fitting.fits(things({ ids: part.ids }), role.type, otherEnd(role.end))
      ? [{ other: things({ ids: part.ids }), rest: rest.filter((one) => one !== part), cost: 0 }]
      : [],
  );
  const isLabelled =
    otherLabel !== undefined && fitting.fits(things({ labels: otherLabel.labels }), role.type, otherEnd(role.end));
  const idle = { other: things({ labels: isLabelled ? otherLabel.labels : otherOwn }), rest, cost: costs.joint };
  return [...(otherLabel ? [] : complements), ...(otherLabel && !isLabelled ? [] : [idle])].flatMap((start) =>
    placed(rules, { asked, role, other: start.other, cost: start.cost }, start.rest),
  );
}

/** "talks iran-iraq war": the only label is asked for, the names after it say which. */
function labelled(rules: Rules, parts: Part[]): Draft[] {
  const { fitting } = rules;
  const labels = parts.filter((part): part is Label => part.kind === "label");
  const [label, more] = labels;
  const names = parts.filter((part) => part.kind === "thing");
  if (!label || more || label.labels.length === 0 || names.length === 0) return [];
  const asked = things({ labels: label.labels });
  if (fitting.isActor(asked)) return [];
  return placed(
    rules,
    { asked: things({ labels: label.labels }), other: asked, cost: costs.any },
    parts.filter((part) => part !== label),
  );
}

/** The draft with all the other words in their places. */
function placed(rules: Rules, draft: Draft, [first, ...rest]: Part[]): Draft[] {
  if (!first) return [draft];
  const [next] = place(rules, draft, first);
  return next ? placed(rules, next, rest) : [];
}

function place(rules: Rules, draft: Draft, part: Part): Draft[] {
  const { fitting } = rules;
  const { asked, other } = draft;
  const ofOther = (where: Condition, cost = 0): Draft => ({
    ...draft,
    other: holding(other, where),
    cost: draft.cost + cost,
  });
  const ofAsked = (where: Condition, cost = 0): Draft => ({
    ...draft,
    asked: holding(asked, where),
    cost: draft.cost + cost,
  });
  if (part.kind === "span") {
    const { span } = part;
    if (fitting.isDated(other)) return [ofOther({ span })];
    return fitting.isDated(asked) ? [ofAsked({ span })] : asPart(rules, draft, { span });
  }
  if (part.kind === "value") {
    const condition = { property: part.property, values: [part.value] };
    const isOf = ({ labels, ids }: Things) =>
      (ids?.flatMap((id) => fitting.named(id)?.labels ?? []) ?? labels).some((label) => part.labels.includes(label));
    return isOf(asked) ? [ofAsked(condition)] : isOf(other) ? [ofOther(condition)] : [];
  }
  if (part.kind !== "thing") return [];
  const one = things({ ids: part.ids });
  const relate = (noun: Things, preposition: string) => fitting.joined(noun, preposition, one).slice(0, 1);
  const isNamed =
    !other.ids && part.ids.every((id) => fitting.named(id)?.labels.some((label) => other.labels.includes(label)));
  // Another who could have done it is not what it was done to.
  const isOwn = fitting.isActor(asked) && fitting.isAlike(asked, one);
  if (isOwn && !part.ids.every((id) => fitting.ontology.composition?.poles.includes(id))) return [];
  if (isNamed && other.labels.length === 1) return [{ ...draft, other: { ...other, labels: [], ids: part.ids } }];
  return [
    ...(fitting.isActor(asked) ? [] : relate(asked, "on").map((related) => ofAsked({ related }))),
    ...["about", "in"].flatMap((preposition) => relate(other, preposition)).map((related) => ofOther({ related })),
    ...(fitting.isActor(other)
      ? []
      : fitting.anyRelation(other, one).map((related) => ofOther({ related }, costs.any))),
    ...fitting
      .anyRelation(things({ labels: datedLabels(rules) }), one)
      .flatMap((related) => asPart(rules, draft, { related })),
  ];
}

/** "US envoy Muscat April 2025": of what those asked for took part in. */
function asPart(rules: Rules, draft: Draft, where: Condition): Draft[] {
  if (!rules.fitting.isActor(draft.asked)) return [];
  const part = draft.part ?? things({ labels: datedLabels(rules) });
  return [{ ...draft, part: holding(part, where), cost: draft.cost + costs.far }];
}

const datedLabels = ({ fitting }: Rules): string[] =>
  Object.entries(fitting.ontology.labels).flatMap(([label, { hidden, who }]) =>
    !hidden && !who && fitting.isDated(things({ labels: [label] })) ? [label] : [],
  );

function whole({ fitting }: Rules, { asked, role, other, part }: Draft): Things {
  if (!role) return other;
  const parts = part ? fitting.anyRelation(asked, part).map((related) => ({ related })) : [];
  return { ...asked, where: [{ related: relatedTo(role, other) }, ...asked.where, ...parts] };
}
