import { expect, test } from "vitest";
import { isAtLeast } from "../../src/graph/isAtLeast.ts";

test("versions before 5.26 are not as late as that; calendar versions and Aura's are", () => {
  const versions = ["4.4.41", "5.25.1", "5.26.0", "5.26.30", "5.27-aura", "2025.01.0", "2026.08.1"];
  const late = versions.filter((version) => isAtLeast(version, [5, 26]));
  expect(late).toEqual(["5.26.0", "5.26.30", "5.27-aura", "2025.01.0", "2026.08.1"]);
});
