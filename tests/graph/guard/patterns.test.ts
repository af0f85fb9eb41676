import { expect, test } from "vitest";
import { checkText } from "../../../src/graph/guard/text.ts";

const limits = { characters: 20_000, depth: 100 };

function faultOf(match: string, parameters: Record<string, unknown> = {}): string {
  try {
    checkText(`MATCH (n) WHERE n.name =~ ${match} RETURN n`, parameters, limits);
    return "passes";
  } catch (error) {
    return (error as Error).message.replace(/[,.;].*/s, "");
  }
}

const unknown = "Write the pattern after =~ as text or as a parameter";
const repeated = "This pattern repeats a choice or a repetition";
const open = "This pattern has too many parts of any length";
const intricate = "This pattern refers back";

const patterns: [match: string, fault: string, parameters?: Record<string, unknown>][] = [
  ["'(?i).*iran.*'", "passes"],
  ["'.*iran.*oman.*'", "passes"],
  ["'^[A-Z][a-z]+( [A-Z][a-z]+)?$'", "passes"],
  ["'\\\\d{1,3}(\\\\.\\\\d{1,3}){3}'", "passes"],
  ["'(Iran|Iraq|Oman)( .*)?'", "passes"],
  ["'(ab)*c'", "passes"],
  ["'[A-Z][a-z]+( [A-Z][a-z]+)*'", "passes"],
  ["'^[A-Za-z]+(-[A-Za-z]+)*$'", "passes"],
  ["'\\\\p{Lu}\\\\p{L}+(\\\\.\\\\p{L}+)*'", "passes"],
  ["'\\\\+?\\\\d{1,3}[ -]?\\\\d{3}[ -]?\\\\d{4}'", "passes"],
  ["'(?i).*(iran|oman|usa|uk).*(talks|deal).*'", "passes"],
  ["'(jan|feb|mar|apr|may|jun|jul)( .*)?'", "passes"],
  ["'[(*+|]*[^\\\\]]+'", "passes"],
  ["'\\\\Q(a+)+\\\\E.*'", "passes"],
  ["$q + '.*'", "passes", { q: "Ir" }],
  ["'(a+)+$'", repeated],
  ["'(?:a|aa)*$'", repeated],
  ["'((a?){2}b){30}'", repeated],
  ["'(.*a){12}b'", repeated],
  ["$q + ')*'", repeated, { q: "(x|y" }],
  ["'.*iran.*iraq.*oman.*'", open],
  ["'.*.*.*.*b'", open],
  ["'(.*a){3}b'", open],
  [`'${"a?".repeat(30)}${"a".repeat(30)}b'`, open],
  [`'${"a{0,1}".repeat(30)}b'`, open],
  [`'${"a{0,9}".repeat(8)}b'`, open],
  [`'${"(a|a)".repeat(30)}b'`, open],
  [`'${"(a|ab?)".repeat(30)}b'`, open],
  ["'(a{0,9}){0,9}b'", open],
  ...["p{L}", "P{Lu}", "p{Alpha}", "w", "d", "s", "x{41}"].map((set): [string, string] => [
    `'${`\\\\${set}*`.repeat(3)}b'`,
    open,
  ]),
  ["'(?:x)*(?:x)*(?:x)*b'", open],
  ["'(?<n>a|a)*b'", repeated],
  ["'( [a-z]+)*'", repeated, { text: "a".repeat(2000) }],
  ["'( ?[a-z]+)*'", repeated],
  ["'( [a-z]+[a-z]+)*'", repeated],
  ["'( [a-z ]+)*'", repeated],
  ["'( .+)*'", repeated],
  ["'(a[a-z]+)*'", repeated],
  ["'(-[+--]+)*'", repeated],
  ["'a{0,9}{0,9}'", intricate],
  ["'.*a.*b'", open, { text: "a".repeat(200_000) }],
  ["'(a' || '+)+'", repeated],
  ["$long", "This pattern is longer than 2", { long: "(a".repeat(200_000) }],
  ["'(a*)\\\\1'", intricate],
  ["'(?x)(a #)\\n*)*'", intricate],
  ["'(a*[[a])]*)*'", intricate],
  ["'a*)*'", intricate],
  ["n.other", unknown],
  ["'x' + n.other", unknown],
  ["('x')", "passes"],
  ["('.*' + $w + '.*')", "passes", { w: "oman" }],
  ["('.*' + $w + '.*' || '.*b')", open, { w: ".*" }],
  ["('(a' + '+)+')", repeated],
  ["(('x'))", unknown],
  ["('(a') + '+)+'", unknown],
  ["('x' + n.other)", unknown],
  ["('x')[0]", unknown],
  ["$patterns[0]", unknown, { patterns: ["a"] }],
];

test.for(patterns)("=~ %s: %s", ([match, fault, parameters]) => {
  expect(faultOf(match, parameters)).toBe(fault);
});
