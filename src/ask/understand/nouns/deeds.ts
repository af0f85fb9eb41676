import type { Condition, Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import type { Rules } from "../rules.ts";

const costs = { noun: 0.1, idle: 0.2 };
/** So many may stand before the noun: "us jcpoa exit". */
const mostBefore = 2;

/** What takes part in a deed; `role` where a preposition or its place says at which end. */
interface Part {
  things: Things;
  role?: "from";
}

/** "America's departure from the JCPOA", "the lifting of sanctions by Obama", "us jcpoa exit": who did it, with what it was done to. */
export function deeds(rules: Rules, at: number): Found<Things>[] {
  return best(
    before(rules, at).flatMap((first) =>
      acts(rules, first.at).flatMap(({ value: { type }, at, cost }) =>
        after(rules, { value: [], at, cost: first.cost + cost + costs.noun }).flatMap((last) =>
          joined(rules, type, [...first.value, ...last.value]).map((value) => ({
            value,
            at: last.at,
            cost: last.cost + (first.value.length + last.value.length === 0 ? costs.idle : 0),
          })),
        ),
      ),
    ),
  );
}

/** "storming": a noun, and not the "stormed" of a clause, of which it is no matter who stands before it. */
const acts = ({ chart }: Rules, at: number) =>
  chart.take(at, "act").filter((act) => !/ed$/.test(chart.words[act.at - 1]?.plain ?? ""));

function before(rules: Rules, at: number, depth = 0): Found<Part[]>[] {
  const none = { value: [], at, cost: 0 };
  if (depth >= mostBefore) return [none];
  const { chart } = rules;
  const one = [
    ...chart.take(at, "thing").map(({ value, ...rest }) => ({ ...rest, value: things({ ids: value.ids }) })),
    ...chart.take(at, "label").map(({ value, ...rest }) => ({ ...rest, value: things({ labels: value.labels }) })),
  ];
  const some = one.flatMap((part) =>
    chart.possessed(part.at).flatMap((at) =>
      before(rules, at, depth + 1).map(({ value, ...rest }) => ({
        ...rest,
        value: [{ things: part.value }, ...value],
        cost: rest.cost + part.cost,
      })),
    ),
  );
  return [none, ...some];
}

/** "of sanctions", "by Obama", "from the JCPOA", "jcpoa". */
function after(rules: Rules, so: Found<Part[]>, depth = 0): Found<Part[]>[] {
  if (depth > 1) return [so];
  const { chart, nouns } = rules;
  const starts: { at: number; cost: number; role?: "from" }[] = [
    { at: so.at, cost: costs.noun },
    ...chart
      .take(so.at, "prep")
      .map(({ value, at, cost }) => ({ at, cost, ...(value.stems === "by" && { role: "from" as const }) })),
  ];
  const more = starts.flatMap((start) =>
    nouns.unranked(start.at).map(({ value, at, cost }) => ({
      value: [...so.value, { things: value.things, ...(start.role && { role: start.role }) }],
      at,
      cost: so.cost + start.cost + cost,
    })),
  );
  return [so, ...more.flatMap((one) => after(rules, one, depth + 1))];
}

/** Each part at the end of the type where it fits, the one that did it first; none where both ends could be meant. */
function joined({ fitting }: Rules, type: string, parts: Part[]): Things[] {
  if (parts.length > 2) return [];
  const fits = (part: Part, end: "from" | "to") =>
    !(part.role && end !== part.role) && fitting.fits(part.things, type, end);
  const [one, other] = parts;
  const idle = (end: "from" | "to") => things({ labels: fitting.endLabels(type, end) });
  const said = (from: Things, to: Things): Things => {
    const condition: Condition = { related: { types: [type], direction: "out", to } };
    return holding(from, condition);
  };
  if (!one) return [said(idle("from"), idle("to"))];
  const ways = other
    ? [
        ...(fits(one, "from") && fits(other, "to") ? [said(one.things, other.things)] : []),
        ...(fits(other, "from") && fits(one, "to") ? [said(other.things, one.things)] : []),
      ]
    : [
        ...(fits(one, "from") ? [said(one.things, idle("to"))] : []),
        ...(fits(one, "to") ? [said(idle("from"), one.things)] : []),
      ];
  return ways.length === 1 ? ways : [];
}
