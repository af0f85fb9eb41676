import type { Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import { after, readings } from "./asked.ts";
import { changes } from "./changes.ts";
import { asReadings, type Claim, claimOf, tagged, turned } from "./claims.ts";
import { cleft } from "./cleft.ts";
import { including } from "./including.ts";
import { quantified } from "./quantified.ts";
import { inverted, sentence } from "./sentences.ts";
import { sole } from "./sole.ts";

const costs = { statement: 0.15 };

/** "Did Oman mediate the talks?", "Is it true that Oman was a mediator?", "Oman mediated the talks, right?" */
export function whether(rules: Rules): Found<Readings>[] {
  const statements = said(rules, 0).map((one) => ({ ...one, cost: one.cost + costs.statement }));
  const bare = statements.filter(({ value }) => value.find.ids);
  const found = [...asked(rules, 0), ...introduced(rules)].flatMap((one) => tagged(rules, one));
  const endingInTag = statements.flatMap((one) => tagged(rules, one).slice(1));
  const [open, closed] = [true, false].map((isOpen) => bare.filter(({ value }) => isOfAny(value) === isOpen));
  return [
    ...asReadings([...found, ...(closed ?? []), ...endingInTag]),
    ...readings(
      "list",
      (open ?? []).map(({ value, ...rest }) => ({ ...rest, value: { things: value.find } })),
    ),
    ...changing(rules),
  ];
}

/** "Oman mediated talks" asks which they were. */
const isOfAny = ({
  find: {
    where: [only, more],
  },
  ...said
}: Claim): boolean =>
  Object.keys(said).length === 0 &&
  only !== undefined &&
  more === undefined &&
  "related" in only &&
  !only.not &&
  !only.only &&
  !only.related.to.ids &&
  only.related.to.labels.length === 1 &&
  only.related.to.where.length === 0;

/** "Is it true that …", "True or false: …", "It is not so that …". */
function introduced(rules: Rules): Found<Claim>[] {
  const { op, sequence } = rules.chart;
  return sequence(op(0, "isItSo", "isItNot"), ({ value: name, at }) =>
    [...asked(rules, at), ...said(rules, at)].map((one) =>
      name === "isItNot" ? { ...one, value: turned(one.value) } : one,
    ),
  );
}

/** "Did the rial fall?", "The rial fell in 2018, right?", "Is it true that the rial fell?" */
function changing(rules: Rules): Found<Readings>[] {
  const { op, sequence } = rules.chart;
  const told = [...changes(rules, 0), ...sequence(op(0, "isItSo"), ({ at }) => changes(rules, at))];
  return told.flatMap((one) => [
    one,
    ...op(one.at, "tag").map(({ at, cost }) => ({ ...one, at, cost: one.cost + cost })),
  ]);
}

/** A claim as a question: "did Oman mediate", "were there secret talks", "was it Oman that mediated". */
function asked(rules: Rules, at: number): Found<Claim>[] {
  const plain = [...inverted(rules, at), ...including(rules, at, true)].map((one) => ({
    ...one,
    value: claimOf(one.value, !saysNever(rules)),
  }));
  return best(
    [...plain, ...there(rules, at), ...cleft(rules, at), ...quantified(rules, at, true), ...sole(rules, at, true)],
    40,
  );
}

/** The same as a statement: "Oman mediated", "there were secret talks", "it was Oman that mediated". */
function said(rules: Rules, at: number): Found<Claim>[] {
  const plain = [...sentence(rules, at), ...including(rules, at, false)].map((one) => ({
    ...one,
    value: claimOf(one.value, false),
  }));
  return best(
    [...plain, ...there(rules, at), ...cleft(rules, at), ...quantified(rules, at, false), ...sole(rules, at, false)],
    40,
  );
}

/** "Did it never …?", "did it fail to …?" ask whether it is not so. */
const saysNever = ({ chart: { words } }: Rules) =>
  words.some(({ plain, stem }) => ["never", "no", "without", "lack"].includes(plain) || stem === "fail");

/** "Were there secret talks?", "Have there ever been talks that Oman mediated?", "There was no mediator". */
function there(rules: Rules, at: number): Found<Claim>[] {
  const { chart, clauses, nouns } = rules;
  const { maybe, op, sequence } = chart;
  const starts = [
    ...sequence(op(at, "be", "have", "modal"), ({ at }) =>
      sequence(maybe(op(at, "not"), at), ({ at }) => op(at, "there")),
    ),
    ...sequence(op(at, "there"), ({ at }) => op(at, "be", "have")),
  ];
  return sequence(starts, ({ at }) =>
    sequence(maybe(op(at, "not", "none"), at), ({ value: no, at }) =>
      sequence(maybe(op(at, "be"), at), ({ at }) =>
        sequence(maybe(op(at, "not", "none", "some"), at), ({ value: more, at }) => {
          const isDenied = no !== undefined || (more !== undefined && more !== "some");
          const claim = (find: Things): Claim => (isDenied ? { find, denied: true } : { find });
          const isStill = chart.words.some(({ plain }) => plain === "still");
          return nouns.single(at).flatMap(({ value: { things, rank }, ...one }) =>
            rank || (isStill && isAgreed(rules, things))
              ? []
              : [
                  { ...one, value: claim(things) },
                  ...op(one.at, "which").map((end) => ({
                    value: claim(things),
                    at: end.at,
                    cost: one.cost + end.cost,
                  })),
                  // "talks left after 2018".
                  ...sequence(op(one.at, "leftOver"), ({ at }) =>
                    nouns.tails({ value: { things }, at, cost: one.cost }),
                  ).map((end) => ({ ...end, value: claim(end.value.things) })),
                  ...after(one, clauses.predicate(one.at, things)).map((end) => ({
                    ...end,
                    value: claim(end.value),
                  })),
                ],
          );
        }),
      ),
    ),
  );
}

/** What was agreed may have been left: whether it is there still is not told by its being there. */
const isAgreed = ({ fitting }: Rules, some: Things): boolean =>
  (some.ids !== undefined || some.labels.length > 0) &&
  fitting.bringing().some((type) => fitting.ontology.types[type]?.denied && fitting.fits(some, type, "to"));
