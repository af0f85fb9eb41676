import { describe, expect, test } from "vitest";
import { mendOf, type Said } from "../../../client/editor/mend.ts";
import { words } from "./complete/words.ts";

const syntax = "Neo.ClientError.Statement.SyntaxError";
const remark = (name: string) => `Neo.ClientNotification.Statement.${name}`;

/** The statement as it would be after the mend; undefined where there is none. */
function mended(statement: string, said: Partial<Said> & { column?: number }): string | undefined {
  const { column, ...rest } = said;
  const position = column === undefined ? undefined : { line: 1, column };
  const mend = mendOf(statement, { code: syntax, message: "", position, ...rest }, words.language);
  return mend && statement.slice(0, mend.from) + mend.insert + statement.slice(mend.to);
}

describe("operators of other languages", () => {
  test.each([
    ["RETURN 1 => 2", 10, "RETURN 1 >= 2"],
    ["RETURN 1 =< 2", 10, "RETURN 1 <= 2"],
    ["RETURN 1 == 2", 10, "RETURN 1 = 2"],
    ["RETURN 1 != 2", 10, "RETURN 1 <> 2"],
    ["RETURN a&&b", 9, "RETURN a AND b"],
    ["RETURN true || false", 13, "RETURN true OR false"],
  ])("%s", (statement, column, expected) => expect(mended(statement, { column })).toBe(expected));

  test("joining texts by || is told apart by what it joins", () => {
    const message = "Type mismatch: expected String or List<T> but was Integer.";
    expect(mended("RETURN 1 || true", { column: 8, message })).toBe("RETURN 1 OR true");
  });
});

describe("misspelt names", () => {
  test("of the graph are the server's to say; they are quoted where they must be", () => {
    const code = remark("UnknownLabelWarning");
    const message = "The database has no label Contry. Did you mean Country?";
    expect(mended("MATCH (n:Contry) RETURN n", { code, message, column: 10 })).toBe("MATCH (n:Country) RETURN n");
    const odd = "The database has no label OddLabel. Did you mean Odd Label?";
    expect(mended("MATCH (n:OddLabel) RETURN n", { code, message: odd, column: 10 })).toBe(
      "MATCH (n:`Odd Label`) RETURN n",
    );
  });

  test("of functions, variables and keywords", () => {
    expect(mended("RETURN dat('x')", { column: 8, message: "Unknown function 'dat'." })).toBe("RETURN date('x')");
    expect(mended("MATCH (talks) RETURN tlaks", { column: 22, message: "Variable `tlaks` not defined." })).toBe(
      "MATCH (talks) RETURN talks",
    );
    expect(mended("MATCH (n) RETRUN n", { column: 11, message: '"RETRUN" is not expected here.' })).toBe(
      "MATCH (n) RETURN n",
    );
  });

  test("of procedures, which Neo4j tells without a place", () => {
    const code = "Neo.ClientError.Procedure.ProcedureNotFound";
    const message = "There is no procedure with the name `db.label` registered.";
    expect(mended("CALL db.label()", { code, message })).toBe("CALL db.labels()");
  });

  test("a name that is like no other is left alone, as is what was refused", () => {
    const message = "Unknown function 'xylophone'.";
    expect(mended("RETURN xylophone(1)", { message, column: 8 })).toBeUndefined();
    expect(mended("CREATE (n)", { code: "refused", column: 1 })).toBeUndefined();
  });
});
