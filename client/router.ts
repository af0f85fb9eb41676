import { batch, effect, untracked } from "@preact/signals";
import { isReplaying } from "./commands/log.ts";
import { writeSoon } from "./commands/pictures/write.ts";
import { type Address, formatAddress, parseAddress } from "./state/address.ts";
import { fromHere } from "./state/link.ts";
import { carriedIn, withCarried } from "./state/pictures/carried.ts";
import { awaitedAt, consequence, type Entry, isAwaited, rejoined, type Seen } from "./state/pictures/entries.ts";
import { forgetTrust, pending, trustPicture } from "./state/pictures/pending.ts";
import { address, alsoSelected, loadedAt, history as steps } from "./state/session.ts";

/** The steps of back and forward that the page remembers; browsers keep fewer. */
const mostEntries = 100;
const entries = new Map<string, Entry>();
let current: Entry;

/**
 * Keeps the browser's address and the page's state the same, both ways: going elsewhere and changing the picture are
 * steps of back and forward. `openLink` opens the picture of a link that was put into the address. Gives a function
 * that ends it.
 */
export function startRouter(openLink: () => void): () => void {
  enter(undefined);
  const arrive = () => arriveAt(keyNow(), openLink);
  addEventListener("popstate", arrive);
  addEventListener("hashchange", arrive);
  document.addEventListener("click", followHere);
  const stop = effect(() => {
    // Named only to be followed: what changes together is one step.
    void [address.value, steps.value, alsoSelected.value];
    untracked(() => queueMicrotask(follow));
  });
  return () => {
    removeEventListener("popstate", arrive);
    removeEventListener("hashchange", arrive);
    document.removeEventListener("click", followHere);
    stop();
  };
}

/** The same place under its proper name: no step to go back from. */
export function rename(next: Address): void {
  current.place = formatAddress(next);
  address.value = next;
  writeSoon(current);
}

/** Goes to a place in the database that is open. */
export function go(next: Address): void {
  address.value = fromHere(next);
}

const seen = (): Seen => ({
  place: formatAddress(address.peek()),
  history: steps.peek(),
  also: alsoSelected.peek(),
  loadedAt: loadedAt.peek(),
});

function follow(): void {
  const now = seen();
  const at = performance.now();
  const what = consequence(current, now, { at, isReplaying: isReplaying.peek() });
  if (what === "none") return;
  const hasMoved = now.place !== current.place;
  if (what === "same") {
    const awaits = isAwaited(current, now.history) ? undefined : current.awaits;
    Object.assign(current, now, { awaits, changedAt: now.history === current.history ? current.changedAt : at });
  } else {
    if (hasMoved) forgetTrust();
    const isSameDatabase = isOfThisDatabase(current);
    const awaits = hasMoved ? awaitedAt(address.peek()) : undefined;
    remember({ ...now, key: crypto.randomUUID(), awaits, changedAt: hasMoved ? Number.NEGATIVE_INFINITY : at });
    history.pushState({ key: current.key }, "", withCarried(now.place, isSameDatabase ? carriedIn(location.hash) : {}));
  }
  writeSoon(current);
}

/** The browser went to another entry: one that the page remembers, or a link that was put into the address. */
function arriveAt(key: string | undefined, openLink: () => void): void {
  if (key !== undefined && key === current.key) return;
  const known = key === undefined ? undefined : entries.get(key);
  if (known && known.loadedAt === loadedAt.peek() && isOfThisDatabase(known)) {
    restore(known);
    return;
  }
  enter(key);
  // Another database opens the picture once it is there itself.
  if (loadedAt.peek() > 0) openLink();
}

function restore(entry: Entry): void {
  current = entry;
  batch(() => {
    address.value = parseAddress(entry.place);
    steps.value = rejoined(steps.peek(), entry.history);
    alsoSelected.value = entry.also;
  });
  trustPicture();
  entry.history = steps.peek();
  writeSoon(entry);
}

/** Takes up what stands in the address. With a key it was visited before the page was loaded anew. */
function enter(key: string | undefined): void {
  const carried = carriedIn(location.hash);
  const here = parseAddress(location.hash);
  const isFirst = loadedAt.peek() === 0;
  pending.value = carried.s || key !== undefined || isFirst ? carried : undefined;
  forgetTrust();
  address.value = here;
  const awaits = carried.s ? "show" : awaitedAt(here);
  remember({ ...seen(), key: key ?? crypto.randomUUID(), awaits, changedAt: Number.NEGATIVE_INFINITY });
  history.replaceState({ key: current.key }, "", location.hash);
  // Also lest what waits for the entry that was left be written over this one.
  writeSoon(current);
}

function remember(entry: Entry): void {
  current = entry;
  entries.set(entry.key, entry);
  const [oldest] = entries.keys();
  if (entries.size > mostEntries && oldest) entries.delete(oldest);
}

const isOfThisDatabase = ({ place }: Entry) => parseAddress(place).database === address.peek().database;

function keyNow(): string | undefined {
  const key: unknown = history.state?.key;
  return typeof key === "string" ? key : undefined;
}

/** A link to a place of the page: followed without the browser, which would drop the picture from the address. */
function followHere(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const hash = link?.getAttribute("href");
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (event.defaultPrevented || !isPlain || !hash?.startsWith("#/") || link?.target) return;
  event.preventDefault();
  address.value = parseAddress(hash);
}
