import { Neo4jError } from "neo4j-driver";
import { expect, test } from "vitest";
import { StatementError } from "../../../src/domain/errors.ts";
import { statementError } from "../../../src/graph/statement/statementError.ts";

const told = { statement: "RETURN 1", linesBefore: 0, seconds: 30 };

test.for(["OutOfMemoryError", "MemoryPoolOutOfMemoryError"])("%s is told in words, not in Java's", (name) => {
  const code = `Neo.TransientError.General.${name}`;
  const error = new Neo4jError("Java heap space", code, "50N00", "general processing exception");
  expect(statementError(error, told)).toEqual(
    new StatementError("This statement needs more memory than the database has for it.", code),
  );
});
