import { effect } from "@preact/signals";
import { type Address, formatAddress, parseAddress } from "./state/address.ts";
import { fromHere } from "./state/link.ts";
import { address } from "./state/session.ts";

/** Keeps the browser's address and the signal the same, both ways; gives a function that ends it. */
export function startRouter(): () => void {
  const read = () => {
    address.value = parseAddress(location.hash);
  };
  read();
  addEventListener("hashchange", read);
  const stop = effect(() => {
    const hash = formatAddress(address.value);
    if (formatAddress(parseAddress(location.hash)) !== hash) history.pushState(null, "", hash);
  });
  return () => {
    removeEventListener("hashchange", read);
    stop();
  };
}

/** The same place under its proper name: no step to go back from. */
export function rename(next: Address): void {
  history.replaceState(null, "", formatAddress(next));
  address.value = next;
}

/** Goes to a place in the database that is open. */
export function go(next: Address): void {
  address.value = fromHere(next);
}
