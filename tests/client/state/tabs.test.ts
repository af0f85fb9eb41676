import { beforeEach, expect, test } from "vitest";
import { draft, draftParameters, openRows } from "../../../client/state/statement.ts";
import {
  addTab,
  changeTab,
  closeTab,
  dropResults,
  mostTabs,
  openTab,
  ran,
  restoreTabs,
  selectTab,
  tabFor,
  tabs,
} from "../../../client/state/tabs.ts";

const statements = () => tabs.value.map(({ statement }) => statement);
const written = (statement: string, parameters = "") => ({ statement, parameters });

beforeEach(() => {
  restoreTabs([written("RETURN 1")], 0);
  while (tabs.value.length > 1) closeTab(openTab.value.id);
});

test("each tab has a draft, parameters and open rows of its own", () => {
  openRows.value = [3];
  addTab(written("RETURN $b", '{"b": 2}'));
  expect([draft.value, draftParameters.value, openRows.value]).toEqual(["RETURN $b", '{"b": 2}', []]);
  draft.value = "RETURN $b + 1";
  selectTab(tabs.value[0]?.id ?? 0);
  expect([draft.value, draftParameters.value, openRows.value]).toEqual(["RETURN 1", "", [3]]);
  expect(statements()).toEqual(["RETURN 1", "RETURN $b + 1"]);
});

test("a tab that is closed comes back where it was, with what it held", () => {
  addTab(written("RETURN 2"));
  addTab(written("RETURN 3"));
  const takeBack = closeTab(tabs.value[1]?.id ?? 0);
  expect(statements()).toEqual(["RETURN 1", "RETURN 3"]);
  expect(openTab.value.statement).toBe("RETURN 3");
  takeBack();
  expect(statements()).toEqual(["RETURN 1", "RETURN 2", "RETURN 3"]);
  expect(openTab.value.statement).toBe("RETURN 2");
});

test("a tab that comes back is another than one that was added meanwhile", () => {
  addTab(written("RETURN 2"));
  const takeBack = closeTab(openTab.value.id);
  addTab(written("RETURN 3"));
  takeBack();
  changeTab(openTab.value.id, { statement: "RETURN 22" });
  expect(statements()).toEqual(["RETURN 1", "RETURN 22", "RETURN 3"]);
});

test("the last tab leaves a blank one when it is closed, which goes again when that is taken back", () => {
  const takeBack = closeTab(openTab.value.id);
  expect(statements()).toEqual([""]);
  takeBack();
  expect(statements()).toEqual(["RETURN 1"]);
});

test("what a run gives goes to its tab, even if another one is open by then", () => {
  const first = openTab.value.id;
  addTab(written("RETURN 2"));
  changeTab(first, { failed: { statement: "RETURN 1", message: "It failed.", problem: undefined } });
  expect(openTab.value.failed).toBeUndefined();
  selectTab(first);
  expect(openTab.value.failed?.message).toBe("It failed.");
});

test("there are so many tabs and no more", () => {
  while (addTab());
  expect(tabs.value.length).toBe(mostTabs);
});

test("another database keeps what is written and drops what came of it", () => {
  openRows.value = [1];
  ran.value = written("RETURN 1");
  dropResults();
  expect(openTab.value).toMatchObject({ statement: "RETURN 1", open: [], ran: undefined });
});

test("a link goes where its statement is, else where nothing is lost, else to a new tab", () => {
  addTab(written("RETURN 2"));
  const [first] = tabs.value;
  expect(tabFor(written("RETURN 1"), tabs.value, openTab.value)?.id).toBe(first?.id);
  expect(tabFor(written("RETURN 9"), tabs.value, openTab.value)).toBeUndefined();
  ran.value = written("RETURN 2");
  expect(tabFor(written("RETURN 9"), tabs.value, openTab.value)?.id).toBe(openTab.value.id);
  draft.value = "RETURN 2 + 2";
  expect(tabFor(written("RETURN 9"), tabs.value, openTab.value)).toBeUndefined();
});
