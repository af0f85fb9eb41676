import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import type { Turn } from "../turn.ts";
import { doneSo } from "./doneSo.ts";
import { elliptic } from "./elliptic.ts";
import { governed } from "./governed.ts";
import { howTheyTalked } from "./howTheyTalked.ts";
import { involved } from "./involved.ts";
import { others } from "./others.ts";
import { ranked } from "./ranked.ts";
import { reacted } from "./reacted.ts";
import { succeeded } from "./succeeded.ts";
import { whichOnes } from "./whichOnes.ts";

/** Questions of a few words that leave unsaid what they ask of: "why?", "who else?", "through whom?", "and the last one?" */
export function ellipses(rules: Rules, { reading, answers }: Turn, contexts: Things[]): Found<Readings>[] {
  // Of what nothing says that it was so there is no more to be told.
  const isUnsaid = reading.ask === "things" && reading.want === "whether" && answers?.length === 0;
  const ofThings =
    reading.ask === "things"
      ? [
          ...(isUnsaid ? [] : elliptic(rules, { reading, answers: answers ?? [] }, contexts)),
          ...others(rules, reading, answers ?? []),
          ...whichOnes(rules, reading),
          ...doneSo(rules, reading, answers ?? []),
        ]
      : [];
  return [
    ...ofThings,
    ...ranked(rules, reading),
    ...governed(rules, contexts),
    ...involved(rules, contexts),
    ...reacted(rules, contexts),
    ...succeeded(rules, contexts),
    ...howTheyTalked(rules, contexts),
  ];
}
