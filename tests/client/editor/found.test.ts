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
  expect(failedMark("\n\n  RETURN 1 => 2 ", failed, words.language)).toEqual({
    is: "error",
    message: "No operator.",
    from: 13,
    to: 15,
    mend: { from: 13, to: 15, insert: ">=" },
  });
});

test("once the statement was changed, the failed run marks nothing", () => {
  expect(failedMark("RETURN 1 => 3", failed, words.language)).toBeUndefined();
  expect(failedMark("RETURN 1", undefined, words.language)).toBeUndefined();
});

test("remarks are marked by how much they weigh, with what was probably meant", () => {
  const statement = "MATCH (n:Contry), (m) RETURN n";
  const remark = (severity: string, description: string, column: number) => ({
    code: "Neo.ClientNotification.Statement.Some",
    title: "",
    description,
    severity,
    position: { line: 1, column },
  });
  const unknown = "The database has no label Contry. Did you mean Country?";
  const notifications = [remark("WARNING", unknown, 10), remark("INFORMATION", "Many words.", 1)];
  const checked = { statement, valid: true, reads: true, notifications, isUnfinished: false };
  expect(checkedMarks(checked, words.language)).toEqual([
    { is: "warning", message: unknown, from: 9, to: 15, mend: { from: 9, to: 15, insert: "Country" } },
    { is: "info", message: "Many words.", from: 0, to: 5, mend: undefined },
  ]);
});
