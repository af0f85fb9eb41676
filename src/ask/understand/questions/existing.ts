import { best, type Found, type Place } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { described, suchChanges } from "./changes.ts";
import { parts, type Told } from "./changeTold.ts";

const costs = { whole: 0.25 };

/** What grew was there, what was cut or suspended was not. */
const [there, gone] = [["up"], ["sever", "suspended"]];

/** "Did they still have diplomatic relations after the crisis?", "Were there protests in Iran in 2025?" */
export function existing(rules: Rules): Found<Readings>[] {
  const { isEnd, op } = rules.chart;
  const told = starts(rules).flatMap((start) =>
    parts(rules, { value: { owners: [], not: false }, at: start.at, cost: start.cost + costs.whole }),
  );
  const whole = best(
    told.filter((one) => one.value.change === undefined && isEnd(one.at).length + op(one.at, "tag").length > 0),
    20,
  );
  return whole.flatMap(({ value, ...rest }) => {
    const found = readingsOf(rules, value);
    return found.length > 0 ? [{ ...rest, value: found }] : [];
  });
}

/** After "were there"; or from "did they" on, where what they have is asked. */
function starts({ chart: { op, sequence, words }, spoken }: Rules): Place[] {
  const isThere = sequence(op(0, "be", "have"), ({ at }) =>
    sequence(op(at, "there"), ({ at }) => [{ value: "", at, cost: 0 }, ...op(at, "be")]),
  );
  const isSaid = words.some(({ plain }, at) => plain === "have" || op(at, "happen").length > 0);
  const isHad = op(0, "do").length > 0 && isSaid;
  const they = spoken ? [] : sequence(op(0, "do"), ({ at }) => op(at, "they"));
  return [...isThere, ...(isHad ? [{ at: 0, cost: 0 }, ...they] : [])];
}

function readingsOf({ fitting }: Rules, told: Told): Readings {
  const { not, agreed, wholly, owners } = told;
  const poles = fitting.ontology.composition?.poles ?? [];
  // What there was between one of the two and somebody else is another thing.
  const isOther = owners.length > 1 && owners.some((id) => !poles.includes(id));
  if (agreed || wholly || isOther) return [];
  const [so, otherwise] = [there, gone].map((names) => described(fitting, suchChanges(fitting, told, names), told));
  return [
    ...(so ?? []).map((find) => ({ find, denied: not })),
    ...(otherwise ?? []).map((find) => ({ find, denied: !not })),
  ].map(({ find, denied }) => ({ ...reading("whether", { things: find }), ...(denied && { denied: true as const }) }));
}
