import { expect, test } from "vitest";
import { statementOf } from "../../../../src/ask/statement.ts";
import { filled } from "../../../../src/domain/filled.ts";
import { checkText } from "../../../../src/graph/guard/text.ts";
import { readFolder } from "../../../../src/graph/seed/readFolder.ts";
import { doubling, growing, nesting, searching, tooMany } from "../../../support/attempts/loops.ts";
import { long, usual } from "./efforts.ts";
import { honest } from "./honest.ts";

const limits = { characters: 20_000, depth: 100 };
const { questions, ontology } = await readFolder("graph-seed");

function faultOf(statement: string, parameters: Record<string, unknown> = {}): string {
  try {
    checkText(statement, parameters, limits);
    return "passes";
  } catch (error) {
    return (error as Error).message;
  }
}

test.for(questions)("the prepared question $id passes", (question) => {
  const { statement, parameters } = statementOf(filled(question, {}), ontology, { by: "id" });
  expect(faultOf(statement, parameters)).toBe("passes");
});

test.for(honest)("passes: %s", ([statement, parameters]) => {
  expect(faultOf(statement, parameters)).toBe("passes");
});

test.for([...tooMany, ...searching])("may take too many steps: %s", ([statement, parameters]) => {
  expect(faultOf(statement, parameters)).toBe(
    "This loop may take more steps than can be waited for, and Neo4j can't stop it. Cut its lists, as in list[..1000], or UNWIND them: rows can be stopped.",
  );
});

const effortOf = (statement: string, parameters = {}) => checkText(statement, parameters, limits).effort;

test.for(long)("waits for others that can't be stopped either: %s", ([statement, parameters]) => {
  expect(effortOf(statement, parameters)).toBe("long");
});

test.for(usual)("runs beside others: %s", ([statement, parameters]) => {
  expect(effortOf(statement, parameters)).toBe("usual");
});

test("a list that is cut may be gone through for each of another such list", () => {
  expect(
    faultOf("MATCH (n) WITH collect(n) AS c RETURN [a IN c[..1000] | [b IN c[-1000..] WHERE b.x = a.x | b]]"),
  ).toBe("passes");
});

test.for(growing)("may grow too long: %s", ([statement, parameters]) => {
  expect(faultOf(statement, parameters)).toBe(
    "This text or list may grow too long for the database's memory, so it was not run. Put fewer pieces together, or cut the list, as in list[..1000].",
  );
});

test.for(nesting)("comes to be too deep: %s", ([statement, parameters]) => {
  expect(faultOf(statement, parameters)).toMatch(/^Lists or maps would be within one another here/);
});

test.for(doubling)("doubles at each step: %s", (statement) => {
  expect(faultOf(statement)).toBe(
    "Each step of this reduce() takes over what was gathered more than once, which may grow too large for the database's memory.",
  );
});

test("reduces within one another cost this program little", () => {
  const open = Array.from({ length: 30 }, (_, index) => `reduce(s${index} = 0, x${index} IN [1] | `).join("");
  expect(faultOf(`RETURN ${open}1${")".repeat(30)}`)).toBe(
    "This statement has too many brackets within one another, so it was not run.",
  );
});
