import { best, type Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import { about } from "./about.ts";
import { affected } from "./affected.ts";
import { chronology, happened } from "./chronology.ts";
import { first } from "./first.ts";
import { groups } from "./groups.ts";
import { howMany } from "./howMany.ts";
import { keywords } from "./keywords.ts";
import { listed } from "./listed.ts";
import { most } from "./most.ts";
import { nounOf } from "./nounOf.ts";
import { common, comparison, connection, shared } from "./pairs.ts";
import { role } from "./role.ts";
import { firstDeed, timesLast } from "./timesLast.ts";
import { topicFirst } from "./topicFirst.ts";
import { howLong, when } from "./when.ts";
import { where } from "./where.ts";
import { whether } from "./whether.ts";
import { throughWhom, underWhom, which } from "./which.ts";
import { whose } from "./whose.ts";
import { why } from "./why.ts";

// Of two that are equally likely the one that stands first here wins.
const kinds: ((rules: Rules) => Found<Readings>[])[] = [
  which,
  throughWhom,
  underWhom,
  whose,
  howMany,
  groups,
  when,
  howLong,
  where,
  why,
  whether,
  listed,
  about,
  role,
  comparison,
  connection,
  chronology,
  happened,
  most,
  common,
  shared,
  first,
  nounOf,
  topicFirst,
  timesLast,
  firstDeed,
  affected,
  keywords,
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
