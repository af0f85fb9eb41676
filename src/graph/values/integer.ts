import type { Integer } from "neo4j-driver";

/** An integer as the driver gives it, or as its own functions take it. */
export type Whole = Integer | number;

// The driver's own toString divides in a loop, which takes most of the time of writing a row.
export function integerText(integer: Integer): string {
  const near = integer.high * 2 ** 32 + (integer.low >>> 0);
  return Number.isSafeInteger(near) ? String(near) : String(integer.toBigInt());
}

/** One that is known to fit into 32 bits, such as a part of a date. */
export const small = (part: Whole): number => (typeof part === "number" ? part : part.low);

export const big = (part: Whole): bigint => (typeof part === "number" ? BigInt(part) : part.toBigInt());

const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];

export const fits64 = (value: bigint): boolean => value >= least && value <= most;
