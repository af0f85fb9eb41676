import fc from "fast-check";
import { expect, test } from "vitest";
import { FolderError } from "../../src/domain/errors.ts";
import { parseFolder } from "../../src/domain/folder.ts";
import { tinyFolder } from "../support/tinyFolder.ts";

const files = Object.keys(tinyFolder);
const insertion = fc.constantFrom(
  "",
  " ",
  "\n",
  ":",
  "- ",
  "[",
  "}",
  "*ink",
  "null",
  "7",
  "&a [*a]",
  "<<: ",
  "__proto__: ",
  "#",
);

const edit = fc.record({
  file: fc.constantFrom(...files),
  at: fc.nat({ max: 3000 }),
  removed: fc.nat({ max: 40 }),
  inserted: fc.oneof(insertion, fc.string({ maxLength: 12 })),
});

test("whatever is done to its texts, a folder is read or its faults are told, each at a line that is there", () => {
  fc.assert(
    fc.property(edit, ({ file, at, removed, inserted }) => {
      const before = tinyFolder[file] ?? "";
      const start = at % (before.length + 1);
      const text = before.slice(0, start) + inserted + before.slice(start + removed);
      const changed = { ...tinyFolder, [file]: text };
      for (const fault of faultsOf(changed)) {
        const lines = (changed[fault.file] ?? "").split(/\r\n|\r|\n/).length;
        expect(fault.message).not.toBe("");
        expect(fault.line).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 300 },
  );
});

function faultsOf(folder: typeof tinyFolder) {
  try {
    parseFolder(folder);
    return [];
  } catch (error) {
    if (!(error instanceof FolderError)) throw error;
    expect(error.faults).not.toEqual([]);
    return error.faults;
  }
}
