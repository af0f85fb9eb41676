import { expect, test } from "vitest";
import { isOld } from "../../../src/graph/seed/versions.ts";

test("Neo4j is old before 5.26; calendar versions and Aura's are not", () => {
  const versions = ["4.4.41", "5.25.1", "5.26.0", "5.26.30", "5.27-aura", "2025.01.0", "2026.08.1"];
  expect(versions.map(isOld)).toEqual([true, true, false, false, false, false, false]);
});
