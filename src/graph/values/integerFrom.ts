import neo4j, { type Integer } from "neo4j-driver";
import { fits64 } from "./integer.ts";

/** The driver's integer of decimal digits; undefined beyond 64 bits. */
export function integerFrom(text: string): Integer | undefined {
  if (!/^[+-]?\d{1,1000}$/.test(text)) return undefined;
  const value = BigInt(text.replace("+", ""));
  return fits64(value) ? neo4j.int(value) : undefined;
}
