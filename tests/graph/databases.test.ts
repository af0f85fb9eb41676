import { expect, test } from "vitest";
import { NotFoundError, RefusedError, UnavailableError } from "../../src/domain/errors.ts";
import { createDatabases } from "../../src/graph/databases.ts";
import type { Store } from "../../src/graph/store.ts";

/** Databases of a server on which "old" does not answer; `opened` names those that were opened. */
function server(others: string[] = []) {
  const opened: string[] = [];
  const databases = createDatabases({
    ...{ home: "Films", others },
    open: (name) => {
      opened.push(name);
      const ping = async () => {
        if (name === "old") throw new UnavailableError("gone");
      };
      return { ping } as Store;
    },
  });
  return { ...databases, opened };
}

test("the default one goes by its own name too, however that is written, and is opened once", () => {
  const { store, opened } = server();
  expect([store("films"), store("FILMS")]).toEqual([store(), store()]);
  expect(opened).toEqual(["films"]);
});

test("those of the setting may be chosen, and are opened when they are", () => {
  const { store, opened } = server(["papers", "Old"]);
  expect(opened).toEqual([]);
  expect(store("Papers")).not.toBe(store());
  expect(opened).toEqual(["papers", "films"]);
});

test("others may not, and the sentence names those that may", () => {
  const { store } = server(["papers"]);
  expect(() => store("secrets")).toThrow(NotFoundError);
  expect(() => store("secrets")).toThrow(
    'There is no database "secrets" to choose. Those that may be chosen: films, papers.',
  );
});

test("system is refused, even where a setting names it", () => {
  for (const name of ["system", "SYSTEM"]) expect(() => server(["system"]).store(name)).toThrow(RefusedError);
});

test("the list says which one is the default, and which answer", async () => {
  expect(await server(["papers", "old", "films"]).list()).toEqual({
    databases: [
      { name: "films", isDefault: true, isOnline: true },
      { name: "papers", isDefault: false, isOnline: true },
      { name: "old", isDefault: false, isOnline: false },
    ],
  });
});
