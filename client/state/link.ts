import { type Address, formatAddress } from "./address.ts";
import { address } from "./session.ts";

/** A place as seen from here: in the same database, unless it names one or says `database: undefined`. */
export function fromHere(to: Address): Address {
  return { database: address.value.database, ...to };
}

export function linkTo(to: Address): string {
  return formatAddress(fromHere(to));
}
