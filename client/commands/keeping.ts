import { effect, type Signal, signal } from "@preact/signals";
import { z } from "zod";
import { PastQuestion, pastQuestions } from "../state/ask/past.ts";
import { allSnapshots, Snapshot } from "../state/pictures/snapshots.ts";
import { chosenResult, ResultName } from "../state/results.ts";
import { PastRun, pastRuns } from "../state/runs.ts";
import { SavedStatement, saved } from "../state/saved.ts";
import { openTab, restoreTabs, tabs } from "../state/tabs.ts";

/** Whether the browser refuses to keep anything, as some do in private windows. */
export const isForgetful = signal(false);

const version = 1;
const milliseconds = { pause: 300 };

const KeptTabs = z.object({
  tabs: z.array(z.object({ statement: z.string().max(100_000), parameters: z.string().max(100_000) })).max(100),
  open: z.int().min(0),
});

/** Keeps tabs, history, questions, saved statements, pictures and the way to see results in the browser, and brings back what it kept. */
export function keepStatements(): () => void {
  const stops = [
    keepList("runs", PastRun, pastRuns),
    keepList("saved", SavedStatement, saved),
    keepList("questions", PastQuestion, pastQuestions),
    keepList("pictures", Snapshot, allSnapshots),
    keepTabs(),
    keepResultView(),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Windows share a list: each reads what another wrote. A member that cannot be read is left out. */
function keepList<Item>(name: string, member: z.ZodType<Item>, list: Signal<Item[]>): () => void {
  const take = () => {
    const found = z.array(z.unknown()).safeParse(read(name)).data ?? [];
    list.value = found.flatMap((one) => member.safeParse(one).data ?? []);
  };
  const listen = ({ key }: StorageEvent) => {
    if (key === keyOf(name)) take();
  };
  take();
  addEventListener("storage", listen);
  const stop = onChange(
    () => list.value,
    (value) => write(name, value),
  );
  return () => {
    removeEventListener("storage", listen);
    stop();
  };
}

function keepTabs(): () => void {
  const kept = KeptTabs.safeParse(read("tabs")).data;
  if (kept) restoreTabs(kept.tabs, kept.open);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: z.infer<typeof KeptTabs> | undefined;
  const flush = () => {
    clearTimeout(timer);
    if (latest) write("tabs", latest);
    latest = undefined;
  };
  addEventListener("pagehide", flush);
  const stop = onChange(
    () => ({
      tabs: tabs.value.map(({ statement, parameters }) => ({ statement, parameters })),
      open: tabs.value.findIndex(({ id }) => id === openTab.value.id),
    }),
    (value) => {
      latest = value;
      clearTimeout(timer);
      timer = setTimeout(flush, milliseconds.pause);
    },
  );
  return () => {
    removeEventListener("pagehide", flush);
    stop();
  };
}

function keepResultView(): () => void {
  const kept = ResultName.safeParse(read("result")).data;
  if (kept) chosenResult.value = { name: kept, at: 0 };
  return onChange(
    () => chosenResult.value?.name,
    (name) => write("result", name),
  );
}

/** Calls back with each value after the first. */
function onChange<Value>(value: () => Value, changed: (value: Value) => void): () => void {
  let isFirst = true;
  return effect(() => {
    const current = value();
    if (!isFirst) changed(current);
    isFirst = false;
  });
}

const keyOf = (name: string) => `backchannel.${name}.${version}`;

function read(name: string): unknown {
  const text = attempted(() => localStorage.getItem(keyOf(name)));
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}

function write(name: string, value: unknown): void {
  attempted(() => localStorage.setItem(keyOf(name), JSON.stringify(value)));
}

/** What storage gives; it may be switched off, or full. */
function attempted<Value>(access: () => Value): Value | undefined {
  try {
    const value = access();
    isForgetful.value = false;
    return value;
  } catch {
    isForgetful.value = true;
    return undefined;
  }
}
