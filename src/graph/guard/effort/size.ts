/** How much a value may be at most: characters of a text, elements of a list. What is neither has a length of one. */
export interface Size {
  length: number;
  /** The largest element of a list. */
  element?: Size | undefined;
  /** Of all elements together, where these are of different sizes. */
  total?: number | undefined;
  /** A map counts as all that is in it together. */
  isMap?: boolean;
  /** How many lists and maps are within one another, where its elements do not tell. */
  depth?: number;
}

export const one: Size = { length: 1 };

/** A list or a text that nobody has counted, such as a property, labels or the nodes of a path. */
export const short: Size = { length: 10, element: one };

/** How many rows are taken to be gathered by collect(), which nobody can tell before: as many as large graphs have. */
export const gathered = 500_000;

/** Of what is put together; beyond, little of it fills the memory of a small database. */
export const longestText = 4 * gathered;
export const growsTooLong =
  "This text or list may grow too long for the database's memory, so it was not run. Put fewer pieces together, or cut the list, as in list[..1000].";

/** An element of a list; of a map, whose members are not told apart, all of it. */
export const elementOf = (size: Size): Size => (size.isMap ? memberOf(size) : (size.element ?? one));

/** What `.x` takes of it. */
export const memberOf = (size: Size): Size =>
  size.depth === undefined ? size : { ...size, depth: Math.max(0, size.depth - 1) };

export const depthOf = ({ depth, element }: Size): number => depth ?? (element ? 1 + depthOf(element) : 0);

const deepest = (...sizes: Size[]) => Math.max(0, ...sizes.map(depthOf));

/** All of them in one, as +, || and maps have it. */
export const sumOf = (sizes: Size[]): Size => (sizes.length === 0 ? one : sizes.reduce(both));

function both(a: Size, b: Size): Size {
  const total = totalOf(a) + totalOf(b);
  const element = largest(a.element, b.element);
  const sum = { length: a.length + b.length, element, total, depth: deepest(a, b) };
  return a.isMap || b.isMap ? { ...sum, isMap: true } : sum;
}

/** The larger of two, all elements counted, and as deep as the deeper one. */
export function largest(a: Size | undefined, b: Size | undefined): Size | undefined {
  if (!a || !b) return a ?? b;
  const larger = totalOf(a) >= totalOf(b) ? a : b;
  const depth = deepest(a, b);
  return depthOf(larger) === depth ? larger : { ...larger, depth };
}

/** Everything in it, however deep. */
export const totalOf = ({ length, element, total }: Size): number =>
  total ?? length * (element ? Math.max(1, totalOf(element)) : 1);

/** What Java takes for it: a number has an object of its own, so has a text, whose letters may need two bytes. */
export const bytesOf = ({ length, element }: Size): number =>
  element ? bytesOfMany(length, bytesOf(element)) : length <= 2 ? 24 : 72 + 2 * length;

/** Of a list, with what its elements take; also of what only points to so many things that are there before. */
export const bytesOfMany = (length: number, each = 0): number => 64 + length * (8 + each);

const little = 1000;

/** Steps of a function or a comparison that looks at all of it; little is not counted. */
export const stepsOver = (size: Size): number => (totalOf(size) <= little ? 1 : totalOf(size));

export const isLarge = (size: Size): boolean => totalOf(size) > little;

/** Of a parameter. */
export function sizeOfValue(value: unknown): Size {
  if (typeof value === "string") return { length: value.length };
  if (Array.isArray(value)) {
    const element = value.map(sizeOfValue).reduce<Size | undefined>(largest, undefined);
    return { length: value.length, element };
  }
  const isMap = typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isMap ? { ...sumOf(Object.values(value).map(sizeOfValue)), isMap } : one;
}
