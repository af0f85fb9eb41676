import { join } from "node:path";
import { expect, test } from "vitest";
import { findJava, neededJava } from "../../../src/graph/local/findJava.ts";
import { temporaryFolder, writeProgram } from "../../support/temporaryFolder.ts";

/** A folder with programs that call themselves Java of those versions, as `name/bin/java`. */
function javas(versions: Record<string, string>) {
  const folder = temporaryFolder();
  for (const [name, version] of Object.entries(versions))
    writeProgram(join(folder, name, "bin/java"), `echo 'openjdk version "${version}"' >&2`);
  return { folder, bin: (name: string) => join(folder, name, "bin") };
}

const nowhere = { path: "", home: "/nowhere" };

test("Neo4j 5 wants Java 17, its calendar versions Java 21", () => {
  expect([neededJava("5.26.30"), neededJava("2025.01.0"), neededJava("2026.08.1")]).toEqual([17, 21, 21]);
});

test("JAVA_HOME comes before PATH, and PATH before the usual folders", () => {
  const { folder, bin } = javas({ home: "17.0.1", path: "18", usual: "19" });
  const machine = { ...nowhere, javaHome: join(folder, "home"), path: bin("path") };
  const found = (changes: object) => findJava(17, { ...machine, ...changes }, [folder]).java?.executable;
  expect(found({})).toBe(join(bin("home"), "java"));
  expect(found({ javaHome: undefined })).toBe(join(bin("path"), "java"));
  expect(findJava(19, machine, [folder]).java).toEqual({ executable: join(bin("usual"), "java"), version: 19 });
});

test("the first that is new enough is taken, and those passed over are named", () => {
  const { folder, bin } = javas({ a: "1.8.0_392", b: "11.0.2", c: "21.0.4" });
  expect(findJava(17, nowhere, [folder])).toEqual({
    java: { executable: join(bin("c"), "java"), version: 21 },
    tooOld: [
      { executable: join(bin("a"), "java"), version: 8 },
      { executable: join(bin("b"), "java"), version: 11 },
    ],
  });
});

test("a program that is no Java is passed over, as is the stub of macOS", () => {
  const folder = temporaryFolder();
  writeProgram(join(folder, "stub/bin/java"), "echo 'Unable to locate a Java Runtime.' >&2; exit 1");
  writeProgram(join(folder, "other/bin/java"), "echo coffee >&2");
  expect(findJava(17, nowhere, [folder])).toEqual({ tooOld: [] });
});
