import type { QueryStatistics, ResultSummary, Notification as Told } from "neo4j-driver";
import { brief } from "../../domain/brief.ts";
import type { Notification, StatementTail } from "../../domain/statement.ts";

/** What Neo4j remarks on a statement; `linesBefore` are ours, before the statement's first. */
export function notifications({ notifications: told }: ResultSummary, linesBefore: number): Notification[] {
  return told.map((notification) => oneOf(notification, linesBefore));
}

function oneOf({ code, title, description, rawSeverityLevel, rawCategory, position }: Told, linesBefore: number) {
  const { line = 0, column = 0 } = "line" in position ? position : {};
  const place = { line: Number(line) - linesBefore, column: Number(column) };
  return {
    code,
    title,
    description: brief(description),
    severity: rawSeverityLevel,
    ...(rawCategory && { category: rawCategory }),
    ...(place.line > 0 && place.column > 0 && { position: place }),
  };
}

/** What was changed, by the names of Neo4j's Query API. */
export function counters(told: QueryStatistics): NonNullable<StatementTail["counters"]> {
  return {
    containsUpdates: told.containsUpdates(),
    ...told.updates(),
    containsSystemUpdates: told.containsSystemUpdates(),
    systemUpdates: told.systemUpdates(),
  };
}
