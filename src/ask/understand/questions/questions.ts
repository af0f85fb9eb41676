import { best, type Found } from "../chart.ts";
import { bearers } from "../effects/bearers.ts";
import { effects } from "../effects/effects.ts";
import { reaction } from "../effects/reaction.ts";
import { inContext } from "../followUp.ts";
import type { Readings, Rules } from "../rules.ts";
import { about, howHeld } from "./about.ts";
import { apart } from "./apart.ts";
import { bargain } from "./bargain.ts";
import { befell } from "./befell.ts";
import { beforeIt } from "./beforeIt.ts";
import { whoLost, whoseChanged } from "./changeOwners.ts";
import { chronology, happened, utmost } from "./chronology.ts";
import { comparison } from "./comparison.ts";
import { counterpart } from "./counterpart.ts";
import { deedsThen } from "./deedsThen.ts";
import { deedsTo } from "./deedsTo.ts";
import { eitherOfTwo, eitherOr } from "./eitherOr.ts";
import { ending } from "./ending.ts";
import { existing } from "./existing.ts";
import { first } from "./first.ts";
import { groups } from "./groups.ts";
import { happenedThen } from "./happenedThen.ts";
import { helping, withCarriers } from "./helping.ts";
import { howMany } from "./howMany.ts";
import { howOften } from "./howOften.ts";
import { inForce } from "./inForce.ts";
import { listed } from "./listed.ts";
import { longerThan } from "./longerThan.ts";
import { means } from "./means.ts";
import { most } from "./most.ts";
import { nounOf } from "./nounOf.ts";
import { common, connectedWithAll, connection, shared } from "./pairs.ts";
import { partners } from "./partners.ts";
import { role } from "./role.ts";
import { since } from "./since.ts";
import { succession } from "./succession.ts";
import { takingPart } from "./takingPart.ts";
import { talkedAbout } from "./talkedAbout.ts";
import { firstDeed, timesLast } from "./timesLast.ts";
import { topicFirst } from "./topicFirst.ts";
import { whatChanged } from "./whatChanged.ts";
import { howLong, when } from "./when.ts";
import { where } from "./where.ts";
import { whether } from "./whether.ts";
import { throughWhom, underWhom, which } from "./which.ts";
import { whoDidIt } from "./whoDidIt.ts";
import { whose } from "./whose.ts";
import { whoseSide } from "./whoseSide.ts";
import { whoWasIt } from "./whoWasIt.ts";
import { madeSo, why } from "./why.ts";
import { working } from "./working.ts";

// Of two that are equally likely the one that stands first here wins.
const kinds: ((rules: Rules) => Found<Readings>[])[] = [
  which,
  throughWhom,
  underWhom,
  whose,
  whoseSide,
  counterpart,
  succession,
  whoseChanged,
  whoLost,
  helping,
  whoDidIt,
  whoWasIt,
  partners,
  means,
  deedsThen,
  deedsTo,
  whatChanged,
  howMany,
  howOften,
  groups,
  when,
  howLong,
  apart,
  since,
  where,
  why,
  ending,
  inForce,
  madeSo,
  whether,
  takingPart,
  working,
  existing,
  beforeIt,
  befell,
  happenedThen,
  eitherOr,
  eitherOfTwo,
  listed,
  about,
  howHeld,
  role,
  comparison,
  longerThan,
  connection,
  connectedWithAll,
  chronology,
  happened,
  utmost,
  most,
  common,
  shared,
  first,
  nounOf,
  topicFirst,
  talkedAbout,
  effects,
  bargain,
  bearers,
  reaction,
  timesLast,
  firstDeed,
];

/** Every way to read the whole question, the likeliest first. */
export function questions(rules: Rules): Found<Readings>[] {
  const { isEnd, op, sequence } = rules.chart;
  const found = kinds
    .flatMap((kind) => kind(rules))
    .map((one) => ({ ...one, value: withCarriers(rules.fitting, one.value) }));
  return best(
    sequence(found, (one) => [
      ...isEnd(one.at).map((end) => ({ ...end, value: one.value })),
      ...sequence(op(one.at, "there"), ({ at }) => isEnd(at)).flatMap((end) => {
        const value = there(rules, one.value);
        return value.length > 0 ? [{ ...end, value }] : [];
      }),
    ]),
    20,
  );
}

/** "Who represented the United States there?": in what the question before was about. */
function there({ fitting, spoken }: Rules, found: Readings): Readings {
  return found.flatMap((one) => {
    const find = spoken && one.ask === "things" ? inContext(fitting, one.find, spoken) : undefined;
    if (!find || one.ask !== "things") return [];
    // How many a group was made of need not have to do with it.
    return [{ ...one, find }, ...(one.want === "number" && one.find.ids ? [one] : [])];
  });
}
