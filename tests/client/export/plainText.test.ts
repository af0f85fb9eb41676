import { expect, test } from "vitest";
import { fileName } from "../../../client/export/file.ts";
import { tabbedText } from "../../../client/export/plainText.ts";
import { values } from "./values.ts";

test("one cell is copied as it is; several are columns apart by tabs, with what would break them quoted", () => {
  expect(tabbedText([[values.text]])).toBe("say \"no\"\tor\n'yes' \\ 2");
  expect(
    tabbedText([
      [values.largest, values.nothing],
      [values.text, values.list],
    ]),
  ).toBe('9223372036854775807\t\n"say ""no""\tor\n\'yes\' \\ 2"\t"[1,""a""]"');
});

test("a file is named for the graph and the day", () => {
  const day = new Date(2026, 1, 8);
  expect(fileName("Iran–US: négotiations", day, "csv")).toBe("iran-us-negotiations-2026-02-08.csv");
  expect(fileName("../…", day, "json")).toBe("rows-2026-02-08.json");
  const long = "Oman, Qatar and Turkey mediated the talks of 2026; by implication Russia did";
  expect(fileName(long, day, "png")).toBe("oman-qatar-and-turkey-mediated-the-talks-of-2026-by-2026-02-08.png");
  expect(fileName("a".repeat(70), day, "png")).toBe(`${"a".repeat(60)}-2026-02-08.png`);
});
