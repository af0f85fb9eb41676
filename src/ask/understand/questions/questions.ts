import { best, type Found } from "../chart.ts";
import { effects } from "../effects/effects.ts";
import type { Readings, Rules } from "../rules.ts";
import { about } from "./about.ts";
import { chronology, happened } from "./chronology.ts";
import { first } from "./first.ts";
import { howMany } from "./howMany.ts";
import { listed } from "./listed.ts";
import { most } from "./most.ts";
import { nounOf } from "./nounOf.ts";
import { common, comparison, connectedWithAll, connection } from "./pairs.ts";
import { role } from "./role.ts";
import { topicFirst } from "./topicFirst.ts";
import { howLong, when } from "./when.ts";
import { where } from "./where.ts";
import { isThere, whether } from "./whether.ts";
import { throughWhom, which } from "./which.ts";
import { why } from "./why.ts";

// Of two that are equally likely the one that stands first here wins.
const kinds: ((rules: Rules) => Found<Readings>[])[] = [
  which,
  throughWhom,
  howMany,
  when,
  howLong,
  where,
  why,
  whether,
  isThere,
  listed,
  about,
  role,
  comparison,
  connection,
  connectedWithAll,
  chronology,
  happened,
  most,
  common,
  first,
  nounOf,
  topicFirst,
  effects,
];

/** Every way to read the whole question, the likeliest first. */
export function questions(rules: Rules): Found<Readings>[] {
  const { isEnd, sequence } = rules.chart;
  const found = kinds.flatMap((kind) => kind(rules));
  return best(
    sequence(found, (one) => isEnd(one.at).map((end) => ({ ...end, value: one.value }))),
    20,
  );
}
