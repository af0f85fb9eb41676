/** The form of a reading's first word after "did"; all first words of the ontology are here. */
const bases: Record<string, string> = {
  addressed: "address",
  affected: "affect",
  attacked: "attack",
  belongs: "belong",
  broke: "break",
  came: "come",
  carried: "carry",
  concerned: "concern",
  contains: "contain",
  cooperated: "cooperate",
  counts: "count",
  felt: "feel",
  followed: "follow",
  fell: "fall",
  fought: "fight",
  had: "have",
  imposed: "impose",
  kept: "keep",
  led: "lead",
  lifted: "lift",
  lost: "lose",
  mediated: "mediate",
  ran: "run",
  reinstated: "reinstate",
  represented: "represent",
  resulted: "result",
  stopped: "stop",
  supported: "support",
  targeted: "target",
  took: "take",
  withdrew: "withdraw",
};

/** Words that change places with the subject in a question, themselves. */
const auxiliaries = ["was", "is", "may"];

/** "withdrew from" as a question begins, and as it goes on after the subject: "did" and "withdraw from". */
export function inverted(reads: string): { auxiliary: string; rest: string } {
  const [first = "", ...others] = reads.split(" ");
  if (auxiliaries.includes(first)) return { auxiliary: first, rest: others.join(" ") };
  const base = bases[first];
  if (base === undefined) throw new Error(`"${first}" is not among the verbs of these tests`);
  return { auxiliary: "did", rest: [base, ...others].join(" ") };
}

const plurals: Record<string, string> = {
  was: "were",
  is: "are",
  belongs: "belong",
  counts: "count",
  contains: "contain",
};

/** The reading of several subjects: "were mediated by". */
export function ofSeveral(reads: string): string {
  const [first = "", ...others] = reads.split(" ");
  return [plurals[first] ?? first, ...others].join(" ");
}
