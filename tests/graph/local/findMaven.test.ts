import { join } from "node:path";
import { expect, test } from "vitest";
import { findMaven } from "../../../src/graph/local/findMaven.ts";
import { temporaryFolder, writeProgram } from "../../support/temporaryFolder.ts";

test("MAVEN_HOME comes before PATH, and PATH before the usual folders", () => {
  const folder = temporaryFolder();
  const [home, path, usual] = ["home/bin", "path", "usual"].map((name) =>
    writeProgram(join(folder, name, "mvn"), "exit 0"),
  );
  const machine = { home: "/nowhere", path: join(folder, "path"), mavenHome: join(folder, "home") };
  const found = (changes: object) => findMaven({ ...machine, ...changes }, [join(folder, "usual")]);
  expect(found({})).toBe(home);
  expect(found({ mavenHome: undefined })).toBe(path);
  expect(found({ mavenHome: undefined, path: "" })).toBe(usual);
  expect(findMaven({ home: "/nowhere", path: "" }, [])).toBeUndefined();
});
