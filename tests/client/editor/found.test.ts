import { expect, test } from "vitest";
import { checkedMarks, failedMark } from "../../../client/editor/found.ts";
import { words } from "./complete/words.ts";

const problem = {
  type: "about:blank",
  title: "Bad Request",
  status: 400,
  detail: "",
  code: "Neo.ClientError.Statement.SyntaxError",
  position: { line: 1, column: 10 },
};
const failed = { statement: "RETURN 1 => 2", message: "No operator.", problem };

test("a run that failed marks its place, wherever the statement stands in the editor", () => {
  expect(failedMark("\n\n  RETURN 1 => 2 ", failed, words)).toEqual({
    is: "error",
    message: "No operator.",
    from: 13,
    to: 15,
    mend: { from: 13, to: 15, insert: ">=" },
  });
});

test("once the statement was changed, the failed run marks nothing", () => {
  expect(failedMark("RETURN 1 => 3", failed, words)).toBeUndefined();
  expect(failedMark("RETURN 1", undefined, words)).toBeUndefined();
});

test("remarks on unknown names are told in few words, with what was probably meant; others as Neo4j has them", () => {
  const statement = "MATCH (n:Contry), (m) RETURN n";
  const remark = (code: string, column: number, severity = "WARNING") => ({
    code: `Neo.ClientNotification.Statement.${code}`,
    title: "",
    description: "Many words.",
    severity,
    position: { line: 1, column },
  });
  const notifications = [remark("UnknownLabelWarning", 10), remark("CartesianProduct", 1, "INFORMATION")];
  const marks = checkedMarks({ statement, valid: true, reads: true, notifications, isUnfinished: false }, words);
  expect(marks).toEqual([
    {
      is: "warning",
      message: "No node has the label Contry. Did you mean Country?",
      from: 9,
      to: 15,
      mend: { from: 9, to: 15, insert: "Country" },
    },
    { is: "info", message: "Many words.", from: 0, to: 5, mend: undefined },
  ]);
});
