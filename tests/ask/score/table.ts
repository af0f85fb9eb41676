import { isNear, type Verdict } from "./judge.ts";
import type { Scored } from "./run.ts";

interface Row {
  what: string;
  scored: Scored[];
}

/** How many are right, declined and wrong: of all, of each file and of each kind of question. */
export function table(scored: Scored[]): string {
  const of = (key: (one: Scored) => string): Row[] =>
    [...Map.groupBy(scored, key)].map(([what, some]) => ({ what, scored: some }));
  const kinds = of(({ question }) => question.kind).toSorted((one, other) => (one.what < other.what ? -1 : 1));
  return [lines("file", [...of(({ set }) => set), { what: "all", scored }]), lines("kind", kinds)].join("\n\n");
}

function lines(heading: string, rows: Row[]): string {
  const head = `| ${heading} | questions | right | declined | declined, with things asked for in the claims shown | wrong | of these incomplete |\n|---|---|---|---|---|---|---|`;
  return [head, ...rows.map(line)].join("\n");
}

function line({ what, scored }: Row): string {
  const count = (...verdicts: Verdict[]) => scored.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const share = (some: number) => `${some} (${((100 * some) / scored.length).toFixed(0)} %)`;
  const near = scored.filter(
    ({ verdict, question, answer }) => verdict === "declined" && answer && isNear(question, answer),
  );
  const counts = [count("right"), count("declined"), near.length, count("wrong", "incomplete")].map(share);
  return `| ${[what, scored.length, ...counts, count("incomplete")].join(" | ")} |`;
}

/** What came of each question that was not answered rightly. */
export function details(scored: Scored[]): string {
  return scored
    .filter(({ verdict }) => verdict !== "right")
    .map(detail)
    .join("\n\n");
}

function detail({ set, question, verdict, faults, answer }: Scored): string {
  const after = question.previous === undefined ? "" : ` (after: ${question.previous})`;
  return [
    `${verdict} · ${set} · ${question.kind}: ${question.question}${after}`,
    `  ${faults.join("; ")}`,
    ...(answer
      ? [
          `  ${answer.status}: ${answer.sentence}`,
          `  answers: ${answer.answers.map(({ id }) => id).join(" ") || "none"}`,
          `  read as: ${answer.reading?.words ?? "nothing"}`,
          ...(isNear(question, answer) ? ["  near: yes"] : []),
          ...(answer.unknown?.length ? [`  unknown: ${answer.unknown.join(", ")}`] : []),
        ]
      : []),
  ].join("\n");
}
