import { type Difference, differences } from "../graph/values/compare.ts";
import type { Answer } from "../support/queryApi.ts";

/** How our answer stands beside that of Neo4j's Query API. */
export type Verdict =
  | { kind: "equal" | "equal, rows in another order" | "same error" }
  | { kind: "refused though it only reads" | "refused, and Neo4j finds it wrong" }
  | { kind: "different"; how: string };

/** Of a statement that doesn't write. */
export function judge(statement: string, ours: Answer, theirs: Answer): Verdict {
  if (ours.error?.code === "refused")
    return { kind: theirs.error ? "refused, and Neo4j finds it wrong" : "refused though it only reads" };
  if (ours.error?.code !== theirs.error?.code) return different(ours.error, theirs.error);
  if (theirs.error) return samePlace(ours, theirs) ? { kind: "same error" } : different(ours.error, theirs.error);
  const found = unmeant(ours, theirs);
  if (found.length === 0) return { kind: "equal" };
  const isFree = !/\bORDER\s+BY\b/i.test(statement);
  if (isFree && unmeant(sorted(ours), sorted(theirs)).length === 0) return { kind: "equal, rows in another order" };
  return different(found[0]?.ours, found[0]?.theirs);
}

const samePlace = (ours: Answer, theirs: Answer) =>
  JSON.stringify(ours.error?.position) === JSON.stringify(theirs.error?.position);

const unmeant = ({ data: ours }: Answer, { data: theirs }: Answer): Difference[] =>
  differences([ours?.fields, ours?.values], [theirs?.fields, theirs?.values]).filter(({ rule }) => !rule);

function sorted({ data, ...rest }: Answer): Answer {
  const rows = (data?.values ?? []).map((row) => ({ row, text: JSON.stringify(row) }));
  rows.sort((one, other) => (one.text < other.text ? -1 : 1));
  return { ...rest, data: { fields: data?.fields ?? [], values: rows.map(({ row }) => row) } };
}

const different = (ours: unknown, theirs: unknown): Verdict => ({
  kind: "different",
  how: `ours ${JSON.stringify(ours) ?? "no error"}, Neo4j's ${JSON.stringify(theirs) ?? "no error"}`,
});
