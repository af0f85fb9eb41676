import { expect, inject, test } from "vitest";
import { connect, ping } from "../../src/graph/connection.ts";

const access = inject("neo4j");

test("a database that answers is told by silence", async () => {
  const driver = connect({ ...access, version: "0.1.0" });
  await expect(ping(driver, undefined)).resolves.toBeUndefined();
  await driver.close();
});

test("a database that is not there is told in a sentence", async () => {
  const driver = connect(access);
  await expect(ping(driver, "nowhere")).rejects.toThrow("Neo4j has no database of the configured name.");
  await driver.close();
});

test("a wrong password and a port where nothing listens are told in a sentence", async () => {
  const wrong = connect({ ...access, password: "not-the-password" });
  await expect(ping(wrong, undefined)).rejects.toThrow("Neo4j refused the user name or the password.");
  const nothing = connect({ ...access, uri: "bolt://127.0.0.1:9" });
  await expect(ping(nothing, undefined)).rejects.toThrow("The database does not answer.");
  await Promise.all([wrong.close(), nothing.close()]);
});

test("as many statements as may run leave connections for all else", async () => {
  const statements = 30;
  const driver = connect({ ...access, statements });
  const held = Array.from({ length: 2 * statements }, async () => {
    const session = driver.session();
    await session.beginTransaction().run("RETURN 1");
    return session;
  });
  const sessions = await Promise.all(held);
  await expect(ping(driver, undefined)).resolves.toBeUndefined();
  await Promise.all(sessions.map((session) => session.close()));
  await driver.close();
});
