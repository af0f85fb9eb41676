import { best, type Found } from "../chart.ts";
import { holding } from "../fitting.ts";
import { follow, type Part } from "../frames.ts";
import { reading } from "../questions/asked.ts";
import { wanted } from "../questions/wanted.ts";
import type { Readings, Rules } from "../rules.ts";
import { described, type Effect, effectKinds, marked } from "./effect.ts";
import { spokenCauses } from "./happenings.ts";
import { effectParts } from "./parts.ts";

const costs = { frame: 0.1 };

const frames = [
  "win|lose|harm|help NOUN HOME? ANY ANY?",
  "win|lose|harm|help HOME? ANY ANY?",
  "have NOUN ANY",
  "AUX harm|help HOME? ANY ANY?",
  // After a question about what did them good.
  "win|lose|harm|help HOME?",
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
            if (effect.side || !effect.bearing) return [];
            const { bearing, ...rest } = effect;
            const of = effect.cause ? [effect.cause] : rules.spoken ? spokenCauses(fitting, rules.spoken) : [];
            return kinds.flatMap((kind) => {
              const on = marked(fitting, kind.on, bearing ? { bearing } : {});
              const found = of.flatMap((cause) => described(fitting, kind, { ...rest, cause }) ?? []);
              if (!on || found.length === 0) return [];
              const value = found.map((to) =>
                reading("list", { things: holding(who.value.things, { related: { ...on, direction: "in", to } }) }),
              );
              return [{ value, at, cost: cost + costs.frame }];
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
