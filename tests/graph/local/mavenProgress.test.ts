import { expect, test } from "vitest";
import { createMavenProgress } from "../../../src/graph/local/mavenProgress.ts";

const fetched = (name: string, size: string) =>
  `[INFO] Downloaded from central: https://repo.example/org/${name} (${size} at 8.3 MB/s)`;

test("jars are added up; their descriptions, being small and many, are not", () => {
  const progress = createMavenProgress("5.26.30");
  const lines = [
    "[INFO] Scanning for projects...",
    fetched("neo4j-5.26.30.pom", "41 kB"),
    fetched("eclipse-collections-11.1.0.jar", "10 MB"),
    fetched("scala-library-2.13.11.jar", "6.0 MB"),
  ];
  expect(lines.map(progress).map((step) => step?.words)).toEqual([
    undefined,
    undefined,
    "Neo4j is being downloaded, 10 of 123 MB",
    "Neo4j is being downloaded, 15 of 123 MB",
  ]);
});

test("it never says more than all of it", () => {
  const progress = createMavenProgress("2026.08.1");
  expect(progress(fetched("all.jar", "1.2 GB"))).toEqual({
    words: "Neo4j is being downloaded, 152 of 152 MB",
    progress: 1,
  });
});
