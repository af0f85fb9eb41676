import type { Plan } from "neo4j-driver";
import { RefusedError } from "../../domain/errors.ts";
import { harmlessProcedures, readingOperators, readingProcedures } from "./allowed.ts";
import { followsClause } from "./effort/keywords.ts";
import type { Token } from "./lexer.ts";
import { isClause } from "./phrases.ts";
import { positionAt } from "./position.ts";
import { isCountingSearch } from "./shortest.ts";
import { isWord } from "./tokens.ts";

interface Judged {
  type: string;
  plan: Plan | false;
  statement: string;
  tokens: Token[];
}

const only = "This explorer only reads";
const unchanged = "Nothing changed in the database.";

/** Clauses that write; Neo4j's planner leaves out those that can't come to pass, but does not run them either. */
const writingClauses = "CREATE INSERT MERGE SET REMOVE DELETE DETACH NODETACH FOREACH".split(" ");

const writing =
  `CREATE INSERT MERGE SET REMOVE DELETE DETACH NODETACH DROP FOREACH ALTER GRANT DENY REVOKE RENAME START STOP
  ENABLE DEALLOCATE REALLOCATE DRYRUN`.split(/\s+/);

/** Why a statement is not run, from what EXPLAIN says of it; undefined where it only reads the graph. */
export function refusal({ type, plan, statement, tokens }: Judged): RefusedError | undefined {
  const refuse = (sentence: string, ...words: string[]) => {
    const token = tokens.find((candidate, index) => isWord(candidate, ...words) && isClause(tokens, index));
    return new RefusedError(sentence, token && positionAt(statement, token.at));
  };
  const steps = plan ? stepsOf(plan) : [];
  const procedures = steps.flatMap((step) => procedureOf(step) ?? []);
  const procedure = procedures.find((name) => !readingProcedures.has(name));
  if (procedure) return refuse(refusedProcedure(procedure), "CALL");
  const operators = steps.map(({ operatorType }) => operatorType.replace(/[@(].*$/s, ""));
  if (operators.includes("LoadCSV"))
    return refuse(`LOAD CSV reads from outside of the graph, so it was not run. ${unchanged}`, "LOAD");
  const command = commandOf(tokens);
  const unknown = operators.find((name) => !readingOperators.has(name));
  const isReading = type === "r" || (!unknown && procedures.some((name) => harmlessProcedures.has(name)));
  if (command && (!isReading || unknown))
    return refuse(
      `${command} is about the server, not the graph, so it was not run. ${unchanged}`,
      "SHOW",
      "TERMINATE",
    );
  const isPlannedAway = tokens.some((_, index) => followsClause(tokens, index, writingClauses));
  if (!isReading || isPlannedAway)
    return refuse(`${only}, so ${writtenBy(tokens)} was not run. ${unchanged}`, ...writing);
  if (unknown) return refuse(`${only}, and ${unknown} is not known here to do so, so this was not run. ${unchanged}`);
  if (steps.some(isCountingSearch)) return refuse(counting, "SHORTEST", "ANY", "ALL");
  return steps.length === 0 ? refuse(`Neo4j does not say how it would run this, so it was not run.`) : undefined;
}

const counting =
  "Neo4j can't stop a search for shortest paths of counted lengths, so up to 5 steps are counted here. Write + or * for any length, and WHERE length(p) <= 30 after it.";

const ofNeo4j = /^(db|dbms|tx|fleetManagement)\./;

const refusedProcedure = (name: string) =>
  ofNeo4j.test(name)
    ? `The procedure ${name} does more than to read the graph, so it was not run. ${unchanged}`
    : `The procedure ${name} is of a plug-in, which may reach outside of the graph, so it was not run. ${unchanged}`;

const stepsOf = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(stepsOf)];

/** "db.labels" of "db.labels() :: (label :: STRING)". */
function procedureOf({ operatorType, arguments: details }: Plan): string | undefined {
  if (!operatorType.startsWith("ProcedureCall")) return undefined;
  const name = /^[\w.]+(?=\()/.exec(String(details.Details ?? ""))?.[0];
  return name ?? "without a name";
}

/** "SHOW CURRENT USER", for a statement that is a command. */
function commandOf(tokens: Token[]): string | undefined {
  if (!isWord(tokens[0], "SHOW", "TERMINATE")) return undefined;
  const end = tokens.findIndex((token) => token.kind !== "word" || isWord(token, "YIELD", "WHERE"));
  const words = tokens.slice(0, end === -1 ? tokens.length : end);
  return words.map(({ text }) => text.toUpperCase()).join(" ");
}

/** "CREATE", or "DETACH DELETE". */
function writtenBy(tokens: Token[]): string {
  const found = tokens.findIndex((token, index) => isWord(token, ...writing) && isClause(tokens, index));
  const words = tokens.slice(found, found + 2).filter((token) => isWord(token, ...writing));
  return words.map(({ text }) => text.toUpperCase()).join(" ") || "this";
}
