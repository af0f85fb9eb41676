import { afterAll, expect, inject, test } from "vitest";
import { LateError } from "../../src/domain/errors.ts";
import { connect } from "../../src/graph/connection.ts";
import { createReader } from "../../src/graph/reader.ts";

const driver = connect(inject("neo4j"));
afterAll(() => driver.close());

test("a query of ours that takes too long is late, and no fault of ours", async () => {
  const read = createReader(driver, undefined);
  const slow = read("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b)", {}, 1);
  await expect(slow).rejects.toThrow(LateError);
  await expect(slow).rejects.toThrow("The database did not answer within 1 s.");
});
