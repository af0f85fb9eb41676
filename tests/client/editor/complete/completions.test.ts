import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completionsAt } from "../../../../client/editor/complete/completions.ts";
import { words } from "./words.ts";

/** What is offered at the bar in a statement. */
function offered(marked: string): string[] {
  const offset = marked.indexOf("|");
  const statement = marked.replace("|", "");
  return completionsAt(statement, offset, words)?.suggestions.map(({ insert }) => insert) ?? [];
}

describe("labels and types", () => {
  test("after a colon in a node come the labels, the most frequent first, quoted where they must be", () => {
    expect(offered("MATCH (n:|")).toEqual(["Negotiation", "Country", "`Odd Label`"]);
    expect(offered("MATCH (n:Co|untry)")).toEqual(["Negotiation", "Country", "`Odd Label`"]);
    expect(offered("MATCH (n:Country&!|) RETURN 1")).toContain("Negotiation");
  });

  test("after a colon in a relationship come the types", () => {
    expect(offered("MATCH (a)-[:|")).toEqual(["MEDIATED", "LED_TO"]);
    expect(offered("MATCH (a)<-[r:LED_TO&!|]-(b)")).toEqual(["MEDIATED", "LED_TO"]);
  });

  test("in a condition it depends on what the variable is", () => {
    expect(offered("MATCH (a)-[r]->(b) WHERE r:|")).toEqual(["MEDIATED", "LED_TO"]);
    expect(offered("MATCH (a)-[r]->(b) WHERE a:|")).toContain("Country");
  });

  test("a name begun with a backtick is offered with it", () => {
    expect(offered("MATCH (n:`Odd|")).toContain("`Odd Label`");
    expect(completionsAt("MATCH (n:`Odd", 13, words)?.from).toBe(9);
  });
});

describe("property keys", () => {
  test("after a variable come the keys of its label", () => {
    expect(offered("MATCH (n:Country) WHERE n.|")).toEqual(["name", "aliases"]);
    expect(offered("MATCH (n:Country)-[r:MEDIATED]->(t) RETURN r.ro|")).toEqual(["claim", "role"]);
  });

  test("a label that is said only in a condition counts, one that is denied does not", () => {
    expect(offered("MATCH (n) WHERE n:Country AND n.|")).toEqual(["name", "aliases"]);
    expect(offered("MATCH (n:Negotiation&!Country) RETURN n.|")).toEqual(["name", "start", "end"]);
  });

  test("without a label come the keys of all nodes, and of a value those of everything", () => {
    expect(offered("MATCH (n) RETURN n.|")).toEqual(["name", "aliases", "start", "end", "`odd key`"]);
    expect(offered("UNWIND $rows AS row RETURN row.|")).toContain("claim");
  });

  test("in the map of a pattern come the keys of its labels or types", () => {
    expect(offered("MATCH (n:Country {|")).toEqual(["name", "aliases"]);
    expect(offered("MATCH (n:Country {name: 'x', al|})")).toEqual(["name", "aliases"]);
    expect(offered("MATCH ()-[:MEDIATED {|}]->()")).toEqual(["claim", "role"]);
  });

  test("in a projection come the keys of what is projected", () => {
    expect(offered("MATCH (n:Country) RETURN n {.|")).toEqual(["name", "aliases"]);
    expect(offered("MATCH (n:Country) RETURN n {.name, .|")).toEqual(["name", "aliases"]);
  });

  test("a number has none", () => expect(offered("RETURN 1.|")).toEqual([]));
});

describe("names, functions and keywords", () => {
  test("where a value is expected come variables, then functions, then keywords", () => {
    const all = offered("MATCH (n)-[r]->(`odd one`) RETURN |");
    expect(all.slice(0, 4)).toEqual(["n", "r", "`odd one`", "date()"]);
    expect(all).toContain("DISTINCT");
  });

  test("the word under way is no variable", () => expect(offered("RETURN 1 AS one, x|")).not.toContain("x"));

  test("after a value come keywords alone, in capitals", () => {
    expect(offered("MATCH (n) w|")).toContain("WHERE");
    expect(offered("MATCH (n) RETURN n |")).toContain("ORDER BY");
    expect(offered("MATCH (n) RETURN n |")).not.toContain("n");
    expect(offered("MATCH (n) RETURN n ORDER |")).toEqual(["BY"]);
  });

  test("a statement begins with a clause", () => expect(offered("ma|")).toContain("MATCH"));

  test("a node that is being named offers the variables alone", () => {
    expect(offered("MATCH (a)-[r]->(b) MATCH (|")).toEqual(["a", "r", "b"]);
    expect(offered("MATCH (a)-[|")).toEqual(["a"]);
  });

  test("what was yielded, unwound, renamed or bound to a path is a variable", () => {
    const statement = "MATCH p = (a)-[*]->(b) UNWIND nodes(p) AS step CALL db.labels() YIELD label WHERE |";
    expect(offered(statement)).toEqual(expect.arrayContaining(["p", "a", "b", "step", "label"]));
  });

  test("a function says its signature and one line; the cursor goes between its brackets where it takes anything", () => {
    const found = completionsAt("RETURN ", 7, words)?.suggestions.filter(({ is }) => is === "function");
    expect(found).toEqual([
      {
        is: "function",
        name: "date",
        insert: "date()",
        back: 1,
        signature: "date(input :: ANY) :: DATE",
        description: "Creates a DATE.",
      },
      expect.objectContaining({ name: "date.truncate" }),
      {
        is: "function",
        name: "timestamp",
        insert: "timestamp()",
        signature: "timestamp() :: INTEGER",
        description: "Milliseconds.",
      },
    ]);
  });

  test("after a namespace come the functions in it, and the whole name is replaced", () => {
    expect(completionsAt("RETURN date.tr", 14, words)).toMatchObject({
      from: 7,
      suggestions: [{ name: "date.truncate" }],
    });
  });

  test("after CALL come the procedures, and after YIELD what the procedure gives", () => {
    expect(offered("CALL db.|")).toEqual(["db.index.fulltext.queryNodes()", "db.labels()"]);
    expect(offered("CALL db.index.full|")).toEqual(["db.index.fulltext.queryNodes()"]);
    expect(offered("CALL db.index.fulltext.queryNodes('x', 'y') YIELD |")).toEqual(["node", "score"]);
  });

  test("after a dollar sign come the parameters of the statement and those that have a value", () => {
    expect(offered("MATCH (n) WHERE n.start > $since AND n.end < $|")).toEqual(["$since", "$day"]);
  });
});

test.each(["RETURN 'a|", 'RETURN "n.|"', "// MATCH (n:|", "/* n.|", "RETURN 12|", "RETURN n AS |"])(
  "nothing is offered in %s",
  (marked) => expect(offered(marked)).toEqual([]),
);

test("whatever is written, nothing breaks, and what is replaced ends at the cursor", () => {
  const piece = fc.constantFrom(
    "MATCH",
    " ",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ":",
    ".",
    ",",
    "n",
    "$",
    "`",
    "'",
    "-",
    ">",
    "CALL",
    "YIELD",
    "AS",
    "|",
    "1",
  );
  fc.assert(
    fc.property(fc.array(piece), fc.nat(), (pieces, some) => {
      const statement = pieces.join("");
      const offset = some % (statement.length + 1);
      const found = completionsAt(statement, offset, words);
      expect(found?.from ?? 0).toBeLessThanOrEqual(offset);
    }),
  );
});
