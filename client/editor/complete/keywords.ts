const starts =
  "MATCH, OPTIONAL MATCH, WITH, UNWIND, RETURN, CALL, SHOW FUNCTIONS, SHOW PROCEDURES, SHOW INDEXES, SHOW CONSTRAINTS";
const follows =
  "WHERE, RETURN, RETURN DISTINCT, WITH, WITH DISTINCT, ORDER BY, SKIP, LIMIT, MATCH, OPTIONAL MATCH, UNWIND, CALL, YIELD, UNION, UNION ALL, AS, AND, OR, XOR, NOT, IN, IS NULL, IS NOT NULL, STARTS WITH, ENDS WITH, CONTAINS, ASC, DESC, WHEN, THEN, ELSE, END";
const within = "DISTINCT, NOT, CASE, CASE WHEN, EXISTS, COUNT, COLLECT, true, false, null";

/** Keywords that may begin a statement, come after a value, or stand where a value is expected. */
export const keywordsAt = {
  start: starts.split(", "),
  after: follows.split(", "),
  value: within.split(", "),
};

/** What comes after the first word of some keywords. */
export const keywordsAfter: Record<string, string[]> = {
  order: ["BY"],
  optional: ["MATCH", "CALL"],
  starts: ["WITH"],
  ends: ["WITH"],
  is: ["NULL", "NOT NULL"],
  union: ["ALL", ...keywordsAt.start],
};
