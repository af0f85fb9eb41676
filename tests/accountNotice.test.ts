import { expect, test } from "vitest";
import { accountNotice, canWrite } from "../src/accountNotice.ts";

const granted = (...actions: string[]) => actions.map((action) => ({ access: "GRANTED", action }));
const account = { edition: "enterprise", user: "neo4j", database: "films" };

test("who may only read is told nothing", () => {
  const privileges = granted("access", "match", "traverse", "read", "execute");
  expect(
    accountNotice({ ...account, privileges: [...privileges, { access: "DENIED", action: "write" }] }),
  ).toBeUndefined();
});

test.for(["write", "create_element", "set_property", "graph_actions", "dbms_actions", "something new"])(
  "%s is a right to write",
  (action) => {
    expect(canWrite({ edition: "enterprise", privileges: granted("match", action) })).toBe(true);
  },
);

test("who could write is told how to make an account that can't", () => {
  const notice = accountNotice({ ...account, privileges: granted("write") });
  expect(notice).toContain("the account neo4j may write");
  expect(notice).toContain("CREATE USER backchannel SET PASSWORD");
  expect(notice).toContain("GRANT ROLE reader TO backchannel;");
  expect(notice).toContain("films among them");
});

test("in the Community Edition every account could, and a setting of the server makes it certain", () => {
  const notice = accountNotice({ ...account, edition: "community", privileges: [] });
  expect(notice).toContain("its guard refuses");
  expect(notice).toContain("server.databases.read_only");
});
