import { signal } from "@preact/signals";
import { formatAddress } from "../address.ts";
import { address } from "../session.ts";
import type { Carried } from "./carried.ts";

/** What came with the address and is still to be opened. */
export const pending = signal<Carried | undefined>(undefined);

/** The place that brought its own picture along. */
let broughtPicture: string | undefined;

/** From now on nothing is added to the picture because of where the reader is, until the reader goes elsewhere. */
export function trustPicture(): void {
  broughtPicture = formatAddress(address.peek());
}

export function forgetTrust(): void {
  broughtPicture = undefined;
}

/** Whether what is drawn came with the place: then what the place rests on is drawn, or was left out on purpose. */
export const isTrusted = () => broughtPicture === formatAddress(address.peek());
