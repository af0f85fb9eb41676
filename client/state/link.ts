import { type Address, formatAddress } from "./address.ts";
import { address } from "./session.ts";

/** A place as seen from here: in the same database and form, unless it names others or says `undefined`. */
export function fromHere(to: Address): Address {
  const { database, as, by } = address.value;
  return { database, as, by, ...to };
}

export function linkTo(to: Address): string {
  return formatAddress(fromHere(to));
}
