import neo4j from "neo4j-driver";
import { BadRequestError } from "../../domain/errors.ts";
import { isTyped, type TypedValue } from "../../domain/value.ts";
import { floatFrom } from "./float.ts";
import { fromText, integerFrom } from "./fromText.ts";
import { rawText } from "./rawNumber.ts";

const bounds = { depth: 100, values: 50_000, characters: 1_000_000 };

/** Which form parameters have: in the plain one an object with `$type` is a map like any other. */
export type Form = "plain" | "typed";

/** A statement's parameters as the driver wants them; whole numbers become integers, all others floats. */
export function driverParameters(parameters: Record<string, unknown>, form: Form): Record<string, unknown> {
  const reader = createReader(form);
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, inside(name, () => reader(value, 1))]),
  );
}

function inside<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof BadRequestError) throw new BadRequestError(`The parameter $${name} ${error.message}.`);
    throw error;
  }
}

type Reader = (value: unknown, depth: number) => unknown;

function createReader(form: Form): Reader {
  const left = { ...bounds };
  const spend = (value: unknown, depth: number) => {
    left.values -= 1;
    if (typeof value === "string") left.characters -= value.length;
    if (depth > bounds.depth) throw new BadRequestError(`is nested deeper than ${bounds.depth}`);
    if (left.values < 0)
      throw new BadRequestError(`holds too much: all parameters hold ${bounds.values} values at most`);
    if (left.characters < 0) throw new BadRequestError(`is too long: ${bounds.characters} characters at most in all`);
  };
  const read: Reader = (value, depth) => {
    spend(value, depth);
    if (Array.isArray(value)) return value.map((member) => read(member, depth + 1));
    if (typeof value !== "object" || value === null) return scalar(value);
    const written = rawText(value);
    if (written !== undefined) return numberFrom(written);
    if (form === "typed" && isTyped(value)) return typedParameter(value, depth, read);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, read(member, depth + 1)]));
  };
  return read;
}

function scalar(value: unknown): unknown {
  return typeof value === "number" && Number.isSafeInteger(value) ? neo4j.int(value) : value;
}

function numberFrom(written: string): unknown {
  if (!/^-?\d+$/.test(written)) return floatFrom(written);
  return integerFrom(written) ?? fail(`is ${written}, which is beyond 64 bits`);
}

function typedParameter({ $type, _value }: TypedValue, depth: number, read: Reader): unknown {
  if ($type === "Null") return null;
  if ($type === "Boolean" && typeof _value === "boolean") return _value;
  if ($type === "List" && Array.isArray(_value)) return read(_value, depth);
  if ($type === "Map" && typeof _value === "object" && _value !== null) return typedMap(_value, depth, read);
  return textParameter($type, read(_value, depth)) ?? fail(`is not a value of the type ${$type}`);
}

function textParameter($type: string, value: unknown): unknown {
  const isNumber = typeof value === "number" || neo4j.isInt(value);
  if (typeof value !== "string" && !(isNumber && ["Integer", "Float"].includes($type))) return undefined;
  return Object.hasOwn(fromText, $type) ? fromText[$type]?.(String(value)) : undefined;
}

// Apart, because its own keys may be called $type and _value.
function typedMap(map: object, depth: number, read: Reader): unknown {
  return Object.fromEntries(Object.entries(map).map(([key, member]) => [key, read(member, depth + 1)]));
}

function fail(message: string): never {
  throw new BadRequestError(message);
}
