import { batch, computed, signal } from "@preact/signals";
import {
  draft,
  draftParameters,
  type FailedRun,
  failedRun,
  type GoodRun,
  lastGood,
  openRows,
  running,
} from "./statement.ts";
import { isSame, type Written } from "./written.ts";

/** Everything that belongs to one tab of the Cypher pane. */
export interface Tab extends Written {
  id: number;
  /** What it ran last: the address names that. */
  ran?: Written | undefined;
  good?: GoodRun | undefined;
  failed?: FailedRun | undefined;
  open: number[];
  running?: { since: number } | undefined;
  /** How far its results are scrolled, in pixels. */
  scroll: number;
}

export const mostTabs = 20;

const blankTab = (id: number): Tab => ({ id, statement: "", parameters: "", open: [], scroll: 0 });

/** All tabs; what stands in the open one is in the signals of `statement.ts`. */
const put = signal<Tab[]>([blankTab(1)]);
const openId = signal(1);

/** What the open tab ran last, and how far its results are scrolled. */
export const ran = signal<Written | undefined>(undefined);
export const scrolled = signal(0);

/** All tabs as they stand now. */
export const tabs = computed<Tab[]>(() => put.value.map((tab) => (tab.id === openId.value ? now(tab.id) : tab)));
export const openTab = computed<Tab>(() => now(openId.value));

function now(id: number): Tab {
  return {
    id,
    statement: draft.value,
    parameters: draftParameters.value,
    ran: ran.value,
    good: lastGood.value,
    failed: failedRun.value,
    open: openRows.value,
    running: running.value,
    scroll: scrolled.value,
  };
}

function bringBack(tab: Tab): void {
  openId.value = tab.id;
  draft.value = tab.statement;
  draftParameters.value = tab.parameters;
  ran.value = tab.ran;
  lastGood.value = tab.good;
  failedRun.value = tab.failed;
  openRows.value = tab.open;
  running.value = tab.running;
  scrolled.value = tab.scroll;
}

/** Opens one of some tabs in place of all there were. */
function replace(all: Tab[], open: Tab | undefined): void {
  batch(() => {
    put.value = all;
    if (open) bringBack(open);
  });
}

export function selectTab(id: number): void {
  const all = tabs.peek();
  replace(
    all,
    all.find((tab) => tab.id === id),
  );
}

/** A tab beside the open one, and open; false where there are too many. */
export function addTab(written: Written = { statement: "", parameters: "" }): boolean {
  const all = tabs.peek();
  if (all.length >= mostTabs) return false;
  const added = { ...blankTab(freeId(all)), ...written };
  const at = all.findIndex(({ id }) => id === openId.peek()) + 1;
  replace(all.toSpliced(at, 0, added), added);
  return true;
}

const freeId = (all: Tab[]) => Math.max(...all.map(({ id }) => id)) + 1;

/** Closes a tab; the last one leaves a blank one. Gives what takes it back. */
export function closeTab(id: number): () => void {
  const before = tabs.peek();
  const at = before.findIndex((tab) => tab.id === id);
  const closed = before[at];
  if (!closed) return () => {};
  const rest = before.filter((tab) => tab !== closed);
  const left = rest.length > 0 ? rest : [blankTab(id + 1)];
  replace(left, id === openId.peek() ? left[Math.min(at, left.length - 1)] : undefined);
  return () => {
    const others = tabs.peek().filter((tab) => rest.length > 0 || !isBlank(tab));
    // A tab that was added since may have taken its number.
    const back = others.some((tab) => tab.id === id) ? { ...closed, id: freeId(others) } : closed;
    replace(others.toSpliced(at, 0, back), back);
  };
}

/** Changes a tab, whether it is open or not; one that was closed meanwhile is let be. */
export function changeTab(id: number, change: Partial<Omit<Tab, "id">>): void {
  batch(() => {
    put.value = tabs.peek().map((tab) => (tab.id === id ? { ...tab, ...change } : tab));
    const changed = put.peek().find((tab) => tab.id === id);
    if (changed && id === openId.peek()) bringBack(changed);
  });
}

/** What was kept of tabs comes back: what stood in them, without results. */
export function restoreTabs(kept: Written[], open: number): void {
  const all = kept.slice(0, mostTabs).map((written, index) => ({ ...blankTab(index + 1), ...written }));
  if (all.length > 0) replace(all, all[open] ?? all[0]);
}

/** Results belong to the database that they came from. */
export function dropResults(): void {
  const all = tabs.peek().map(({ id, statement, parameters }) => ({ ...blankTab(id), statement, parameters }));
  replace(
    all,
    all.find(({ id }) => id === openId.peek()),
  );
}

/** The tab where the statement of a link belongs: one that has it, or one with nothing to lose; undefined for a new one. */
export function tabFor(link: Written, all: Tab[], open: Tab): Tab | undefined {
  return (
    all.find((tab) => tab.ran && isSame(tab.ran, link)) ??
    all.find((tab) => isSame(tab, link)) ??
    (isBlank(open) || (open.ran && isSame(open, open.ran)) ? open : undefined)
  );
}

const isBlank = (tab: Tab) => tab.statement.trim() === "" && !tab.good && !tab.failed;
