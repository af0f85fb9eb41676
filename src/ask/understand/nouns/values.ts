import type { Found } from "../chart.ts";
import { things } from "../fitting.ts";
import type { Head, Rules } from "../rules.ts";
import { closed, restricted } from "./complements.ts";

/** A value of a property, or several of one. */
interface PropertyValue {
  property: string;
  value: string;
  values?: string[];
  labels: string[];
}

/** The head with a value of its kind: "secret" of talks. */
export function valued(
  { fitting }: Rules,
  head: Found<Head>,
  { property, value, values = [value], labels }: PropertyValue,
): Found<Head>[] {
  const ids = head.value.things.ids?.map((id) => fitting.named(id)?.labels ?? []) ?? [head.value.things.labels];
  if (!ids.flat().some((label) => labels.includes(label))) return [];
  return [restricted(head, { property, values })];
}

/** "on Iran's economy and society", "on the politics of Iran": of whom, and of what kind. */
export function dimensions(rules: Rules, head: Found<Head>): Found<Head>[] {
  const { chart, fitting } = rules;
  return closed(head).flatMap((gap) =>
    chart.take(gap.at, "prep").flatMap((prep) =>
      [...ownerFirst(rules, prep.at), ...ownerLast(rules, prep.at)].flatMap(({ value: { owner, kind }, at, cost }) => {
        const heads = valued(rules, { ...gap, at, cost: gap.cost + cost + prep.cost }, kind);
        if (owner.length === 0) return heads;
        return heads.flatMap((one) =>
          fitting
            .joined(one.value.things, prep.value.stems, things({ ids: owner }))
            .map((related) => restricted(one, { related })),
        );
      }),
    ),
  );
}

type Owned = Found<{ owner: string[]; kind: PropertyValue }>;

/** "Iran's economy". */
function ownerFirst(rules: Rules, at: number): Owned[] {
  const { possessed, take } = rules.chart;
  return take(at, "thing").flatMap((owner) =>
    possessed(owner.at).flatMap((at) =>
      coordinated(rules, at).map((kind) => ({
        value: { owner: owner.value.ids, kind: kind.value },
        at: kind.at,
        cost: owner.cost + kind.cost,
      })),
    ),
  );
}

/** "the economy", "the economy of Iran". */
function ownerLast(rules: Rules, at: number): Owned[] {
  const { take } = rules.chart;
  return coordinated(rules, at).flatMap((kind) => [
    { value: { owner: [], kind: kind.value }, at: kind.at, cost: kind.cost },
    ...take(kind.at, "prep").flatMap((prep) =>
      take(prep.at, "thing").map((owner) => ({
        value: { owner: owner.value.ids, kind: kind.value },
        at: owner.at,
        cost: kind.cost + prep.cost + owner.cost,
      })),
    ),
  ]);
}

/** Words for values of one property, joined by and: "economy and society". */
function coordinated({ chart: { op, take, sequence } }: Rules, at: number): Found<PropertyValue>[] {
  return sequence(take(at, "value"), (first) => [
    { value: { ...first.value, values: [first.value.value] }, at: first.at, cost: 0 },
    ...sequence(op(first.at, "and"), ({ at }) => take(at, "value"))
      .filter(({ value }) => value.property === first.value.property)
      .map((second) => ({ ...second, value: { ...first.value, values: [first.value.value, second.value.value] } })),
  ]);
}
