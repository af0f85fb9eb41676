import fc from "fast-check";
import neo4j, { UUID, Vector } from "neo4j-driver";
import { expect, test } from "vitest";
import { plainText, typedText } from "../../../src/graph/values/text.ts";
import { driverValue } from "../values/arbitraryDriverValues.ts";
import { driverValues, packedRow, rowOf } from "./wire.ts";

const { Date: Day, DateTime, Duration, LocalDateTime, LocalTime, Point, Time } = neo4j.types;
const forms = [
  { isTyped: false, write: plainText },
  { isTyped: true, write: typedText },
];

/** What comes of it: the text, or what is wrong. */
function outcome(make: () => string | undefined): string | undefined {
  try {
    return make();
  } catch (error) {
    return String(error);
  }
}

const asTheDriver = (bytes: Buffer, write: (value: unknown) => string) =>
  outcome(() => `[${driverValues(bytes).map(write).join(",")}]`);

function expectSame(bytes: Buffer): void {
  for (const { isTyped, write } of forms)
    expect(outcome(() => packedRow(bytes).text(isTyped))).toBe(asTheDriver(bytes, write));
}

test("a row's text made from its bytes is that of the driver's values, or is left to them", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(driverValue, { maxLength: 4 }), (values) => {
      const bytes = rowOf(values);
      if (outcome(() => packedRow(bytes).text(false)) !== undefined) expectSame(bytes);
    }),
    { numRuns: 1000 },
  );
});

const integers = [0n, -16n, -17n, 127n, 128n, -128n, -129n, 2n ** 15n, -(2n ** 15n), 2n ** 31n, -(2n ** 31n)]
  .concat([2n ** 53n - 1n, 2n ** 53n, -(2n ** 53n) - 1n, 2n ** 63n - 1n, -(2n ** 63n)])
  .map((value) => neo4j.int(value));
const int = (value: number) => neo4j.int(value);
const zoned = (zone: string, year: number, month: number) =>
  new DateTime(int(year), int(month), int(1), int(0), int(0), int(0), int(1), int(3600), zone);
const day = (year: number, month: number, date: number) => new Day(int(year), int(month), int(date));

test.for([
  [null, true, false],
  integers,
  [0, -0, 0.1, 1e21, 5e-324, Number.NaN, Number.POSITIVE_INFINITY],
  ["", "é", "𝄞", '"\\\n\u0000\u007f', "a".repeat(300)],
  [day(1970, 1, 1), day(2000, 2, 29), day(1900, 3, 1), day(0, 2, 29), day(-1, 12, 31), day(999_999_999, 12, 31)],
  [day(-999_999_999, 1, 1), day(10_000, 1, 1), day(1969, 12, 31), day(1582, 10, 15)],
  [new LocalTime(int(0), int(0), int(0), int(0)), new LocalTime(int(23), int(59), int(59), int(999_999_999))],
  [new Time(int(1), int(2), int(3), int(40), int(-3600)), new Time(int(1), int(2), int(3), int(4), int(3208))],
  [new LocalDateTime(int(-1), int(1), int(1), int(0), int(0), int(0), int(500_000_000))],
  [new DateTime(int(1969), int(12), int(31), int(23), int(0), int(0), int(1), int(3600))],
  [
    new Duration(int(14), int(-1), int(-1), int(500_000_000)),
    new Point(int(7203), 1, 2),
    new Point(int(4979), 1, 2, 3),
  ],
  [Int8Array.of(), Int8Array.of(0, -1, 127)],
  ["Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "UTC"].flatMap((zone) => [
    zoned(zone, 2026, 1),
    zoned(zone, 2026, 7),
    zoned(zone, 1850, 1),
    zoned(zone, -1, 1),
  ]),
  [Float32Array.of(1, 0.1, Number.NaN), Float64Array.of(0.1), Int8Array.of(-1, 127), Int16Array.of(-1, 300)].map(
    (coordinates) => new Vector(coordinates as Float32Array),
  ),
  [new Vector(Int32Array.of(-1)), new Vector(BigInt64Array.of(-1n, 2n ** 62n))],
  [UUID.fromString("00000000-0000-4000-8000-000000000000")],
  [{ b: int(1), 1: int(2) }],
])("is made from the bytes alone: %o", (values) => {
  const bytes = rowOf(values);
  expect(packedRow(bytes).text(false)).toBeDefined();
  expectSame(bytes);
});

const sizes = [0, 1, 15, 16, 255, 256, 65_535, 65_536];

test("strings, lists, maps and bytes of any size are read", () => {
  for (const size of sizes) {
    const keys = Array.from({ length: size }, (_, index) => [`k${index}`, null]);
    const bytes = rowOf(["x".repeat(size), Array(size).fill(null), Object.fromEntries(keys), new Int8Array(size)]);
    expect(packedRow(bytes).text(false)).toBeDefined();
    expectSame(bytes);
  }
});

test("a time that JavaScript can't count with has the same error", () => {
  const [late, unknown] = [300_000, 2026].map((year) => rowOf([zoned("Europe/Berlin", year, 1)]));
  unknown?.write("Nowhere", unknown.indexOf("Europe/"));
  for (const bytes of [late, unknown] as Buffer[]) {
    expect(() => packedRow(bytes).text(false)).toThrow("beyond what JavaScript can count with");
    expectSame(bytes);
  }
});

test("keys that are numbers stay in their place", () => {
  const keyed = rowOf([{ a: null, b: null }])
    .toString("latin1")
    .replace("\x81b", "\x811");
  expect(packedRow(Buffer.from(keyed, "latin1")).text(false)).toBe('[{"a":null,"1":null}]');
});

test("bytes that are no UTF-8 read as the driver reads them", () => {
  for (const wrong of ["80", "c3", "eda080", "f4908080"]) {
    const bytes = rowOf(["x".repeat(wrong.length / 2)]);
    expectSame(Buffer.concat([bytes.subarray(0, -wrong.length / 2), Buffer.from(wrong, "hex")]));
  }
});

const nested = (depth: number) =>
  Array(depth)
    .fill(0)
    .reduce<unknown>((inside, _, index) => (index % 2 === 0 ? [inside] : { inside }), null);

test("an answer may be nested 1,000 deep, no deeper", () => {
  for (const depth of [1000, 1001]) expectSame(rowOf([nested(depth)]));
  expect(() => packedRow(rowOf([nested(1001)])).text(true)).toThrow("The answer is nested more than 1000 deep.");
});

test("what is cut short is left to the driver, wherever it is cut", () => {
  const node = new neo4j.types.Node(int(1), ["Label"], { name: "x", when: day(2026, 1, 1) }, "4:x:1");
  const whole = rowOf([node, 1.5, integers, "x".repeat(300), Int8Array.of(1)]);
  expect(packedRow(whole).text(false)).toBeDefined();
  for (let size = 2; size < whole.length; size++)
    expect(packedRow(whole.subarray(0, size)).text(false)).toBe(undefined);
});

test("long lists and maps are put together of pieces as short ones are of members", { timeout: 60_000 }, () => {
  const numbers = Array.from({ length: 10_000 }, (_, index) => int(index));
  const texts = Array.from({ length: 50 }, (_, index) => String.fromCodePoint(0x1f400 + index).repeat(5000));
  const keys = Object.fromEntries(numbers.map((number) => [`key ${number}`, number]));
  for (const value of [numbers, texts, keys, [numbers, texts, [keys]]]) expectSame(rowOf([value, int(1)]));
});

test("a row whose text would fill the memory is given up, though its bytes are few", { timeout: 60_000 }, () => {
  const ones = 2 ** 21;
  // A row of one value, which is a list with its size in four bytes.
  const bytes = Buffer.concat([Buffer.from([0xb1, 0x71, 0x91, 0xd6, 0, 0x20, 0, 0]), Buffer.alloc(ones, 1)]);
  expect(() => packedRow(bytes).text(true)).toThrow("A row of this answer is larger than 16 MB");
});
