import { expect, test } from "vitest";
import { readable, reversed } from "../../../src/graph/guess/words.ts";

const names: [name: string, reads: string, reverse: string][] = [
  ["ACTED_IN", "acted in", "← acted in"],
  ["actedIn", "acted in", "← acted in"],
  ["DIRECTED", "directed", "was directed by"],
  ["RELATED", "related", "← related"],
  ["HAS_AUTHOR", "has author", "is author of"],
  ["IS_PART_OF", "is part of", "has part"],
  ["SAILS TO", "sails to", "← sails to"],
  ["يقع في", "يقع في", "← يقع في"],
  ["❤️", "❤️", "← ❤️"],
  ["_", "_", "← _"],
];

test.for(names)("%s reads %s, and from the other end %s", ([name, reads, reverse]) => {
  expect(readable(name)).toBe(reads);
  expect(reversed(readable(name))).toBe(reverse);
});
