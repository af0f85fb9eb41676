import { setImmediate } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { writtenApart } from "../../../src/graph/packed/writtenApart.ts";
import { packedRow, rowOf } from "./wire.ts";

const numbers = packedRow(rowOf([Array.from({ length: 100_000 }, (_, index) => neo4j.int(index))]));

test("a row that is written apart is the same, in both forms, and others have their turn meanwhile", async () => {
  const turns: string[] = [];
  const rows = [false, true].map((isTyped) => writtenApart(numbers, isTyped).finally(() => turns.push("row")));
  await setImmediate();
  turns.push("other");
  expect(await Promise.all(rows)).toEqual([numbers.text(false), numbers.text(true)]);
  expect(turns).toEqual(["other", "row", "row"]);
});

test("what is wrong with it is told, what only the driver can read is left to it, and the next row comes", async () => {
  const ones = Buffer.concat([Buffer.from([0xb1, 0x71, 0x91, 0xd6, 0, 0x20, 0, 0]), Buffer.alloc(2 ** 21, 1)]);
  const [tooLarge, cutShort, next] = [packedRow(ones), packedRow(ones.subarray(0, 100_000)), numbers].map((row) =>
    writtenApart(row, true),
  );
  await expect(tooLarge).rejects.toMatchObject({ name: "StatementError", code: "RowTooLarge" });
  expect(await cutShort).toBe(undefined);
  expect(await next).toBe(numbers.text(true));
});
