import { expect, test } from "vitest";
import { missingRequirements } from "../../../src/graph/local/requirements.ts";

test("what is missing is told with every way out", () => {
  const { name, message } = missingRequirements(["no Java 17 or newer", "no Maven"], "5.26.30");
  expect(name).toBe("SetupError");
  expect(message).toContain("it has no Java 17 or newer and no Maven");
  for (const way of ["JDK 17", "apt-get install", "NEO4J_URI=", "docker compose up"]) expect(message).toContain(way);
});

test("a calendar version asks for its own Java", () => {
  expect(missingRequirements(["no Java 21 or newer"], "2026.08.1").message).toContain("JDK 21");
});
