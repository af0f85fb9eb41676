import { best, type Found } from "../chart.ts";
import { holding } from "../fitting.ts";
import { follow, type Part } from "../frames.ts";
import { reading } from "../questions/asked.ts";
import { wanted } from "../questions/wanted.ts";
import type { Readings, Rules } from "../rules.ts";
import { described, type Effect, effectKinds, marked } from "./effect.ts";
import { effectParts } from "./parts.ts";

const costs = { frame: 0.1 };

const frames = [
  "win|lose|harm|help NOUN HOME? ANY ANY?",
  "win|lose|harm|help HOME? ANY ANY?",
  "have NOUN ANY",
  "AUX harm|help HOME? ANY ANY?",
].map((frame) => frame.split(" "));

/** "Who paid a political price for the hostage crisis?", "Which side gained from the JCPOA?": those to whom consequences fell. */
export function bearers(rules: Rules): Found<Readings>[] {
  const { chart, fitting } = rules;
  const kinds = effectKinds(fitting);
  if (kinds.length === 0) return [];
  const asked = wanted(rules, 0).filter(
    ({ value: { things: one, rank } }) => !one.ids && !rank && fitting.isActor(one),
  );
  if (asked.length === 0) return [];
  const parts = effectParts(rules, kinds);
  return best(
    asked.flatMap((who) =>
      frames.flatMap((frame) =>
        follow<Effect>(frame, { value: {}, at: who.at, cost: who.cost }, partOf).flatMap(
          ({ value: effect, at, cost }) => {
            if (!effect.cause || effect.side || !effect.bearing) return [];
            return kinds.flatMap((kind) => {
              const { bearing, ...rest } = effect;
              const find = described(fitting, kind, rest);
              const on = marked(fitting, kind.on, bearing ? { bearing } : {});
              if (!find || !on) return [];
              const owner = holding(who.value.things, { related: { ...on, direction: "in", to: find } });
              return [{ value: [reading("list", { things: owner })], at, cost: cost + costs.frame }];
            });
          },
        ),
      ),
    ),
  );

  function partOf(step: string): Part<Effect> {
    if (step === "NOUN") return parts.noun;
    if (step === "AUX") return parts.auxiliary;
    if (step === "ANY") return parts.adjunct;
    if (step === "HOME") return (at, so) => chart.op(at, "home").map((one) => ({ ...one, value: so }));
    return parts.word(step.split("|"));
  }
}
