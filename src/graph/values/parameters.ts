import neo4j from "neo4j-driver";
import { BadRequestError } from "../../domain/errors.ts";
import { isTyped } from "../../domain/value.ts";
import { floatFrom } from "./float.ts";
import { integerFrom } from "./integerFrom.ts";
import { inside, type Place, refuse, shortened } from "./place.ts";
import { rawText } from "./rawNumber.ts";
import { typedParameter } from "./typedParameter.ts";

const bounds = { depth: 100, values: 50_000, characters: 1_000_000 };

/** Which form parameters have: in the plain one an object with `$type` is a map like any other. */
export type Form = "plain" | "typed";

/** A statement's parameters as the driver wants them; whole numbers become integers, all others floats. */
export const driverParameters = (parameters: Record<string, unknown>, form: Form): Record<string, unknown> =>
  countedParameters(parameters, form).given;

/** The same, with how many values they hold, those within one another too. */
export function countedParameters(parameters: Record<string, unknown>, form: Form) {
  const budget = createBudget();
  const read = createReader(form, budget.spend);
  const given = mapped(parameters, (name) => ({ name: `$${name}`, path: "", depth: 1 }), read);
  return { given, count: budget.count() };
}

type Read = (value: unknown, place: Place) => unknown;

// From entries, because "__proto__" is a key like any other.
function mapped(map: object, placeOf: (key: string) => Place, read: Read): Record<string, unknown> {
  const entries = Object.entries(map).map(([key, member]) => {
    const place = placeOf(key);
    // By these the driver knows its own integers, points and so on; a map of a stranger's must not pass for one.
    if (member === true && /^__is\w+__$/.test(key)) refuse(place, "has a name that the driver keeps for itself");
    return [key, read(member, place)];
  });
  return Object.fromEntries(entries);
}

function createReader(form: Form, spend: (value: unknown, place: Place) => void): Read {
  const inner = {
    list: (members: unknown[], place: Place) => members.map((member, index) => read(member, inside(place, index))),
    map: (members: object, place: Place) => mapped(members, (key) => inside(place, key), read),
  };
  function read(value: unknown, place: Place): unknown {
    spend(value, place);
    if (Array.isArray(value)) return inner.list(value, place);
    if (typeof value !== "object" || value === null) return scalar(value);
    const written = rawText(value);
    if (written !== undefined) return numberFrom(written, place);
    // What has no $type is taken too, so that values as the API gives them elsewhere may be sent back.
    if (form === "typed" && Object.hasOwn(value, "$type")) return typedParameter(value, place, inner);
    return inner.map(value, place);
  }
  return read;
}

function createBudget() {
  const left = { ...bounds };
  const spend = (value: unknown, { name, depth }: Place) => {
    left.values -= 1;
    left.characters -= charactersOf(value);
    if (depth > bounds.depth) refuse({ name, path: "" }, `is nested deeper than ${bounds.depth}`);
    if (left.values < 0) throw new BadRequestError(`The parameters hold more than ${bounds.values} values.`);
    if (left.characters < 0)
      throw new BadRequestError(`The parameters hold more than ${bounds.characters} characters.`);
  };
  return { spend, count: () => bounds.values - left.values };
}

function charactersOf(value: unknown): number {
  const text = isTyped(value) ? value._value : value;
  return typeof text === "string" ? text.length : 0;
}

function scalar(value: unknown): unknown {
  return typeof value === "number" && Number.isSafeInteger(value) ? neo4j.int(value) : value;
}

function numberFrom(written: string, place: Place): unknown {
  if (!/^-?\d+$/.test(written)) return floatFrom(written);
  return integerFrom(written) ?? refuse(place, `is ${shortened(written)}, which is beyond 64 bits`);
}
