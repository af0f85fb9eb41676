import fc from "fast-check";
import neo4j, { Node, Path, PathSegment, Relationship, UUID, Vector } from "neo4j-driver";
import { name } from "./arbitraryParameters.ts";

const { Date: Day, DateTime, Duration, LocalDateTime, LocalTime, Point, Time } = neo4j.types;

const int = (min: number, max: number) => fc.integer({ min, max }).map((number) => neo4j.int(number));
const integer = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => neo4j.int(value));
const small = int(-1_000_000_000, 1_000_000_000);
const day = [int(-999_999_999, 999_999_999), int(1, 12), int(1, 28)] as const;
const time = [int(0, 23), int(0, 59), int(0, 59), int(0, 999_999_999)] as const;
const offset = int(-64_800, 64_800);
const zone = fc.constantFrom("Europe/Berlin", "UTC", "Etc/GMT+5");
const coordinate = fc.double({ noNaN: true, noDefaultInfinity: true });
const floats = fc.float({ noNaN: true, noDefaultInfinity: true });

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  integer,
  small,
  fc.double(),
  fc.string({ unit: "binary" }),
  fc.tuple(...day).map((parts) => new Day(...parts)),
  fc.tuple(...time).map((parts) => new LocalTime(...parts)),
  fc.tuple(...time, offset).map((parts) => new Time(...parts)),
  fc.tuple(...day, ...time).map((parts) => new LocalDateTime(...parts)),
  fc.tuple(...day, ...time, offset).map((parts) => new DateTime(...parts)),
  fc.tuple(...day, ...time, offset, zone).map((parts) => new DateTime(...parts)),
  fc.tuple(small, small, small, int(0, 999_999_999)).map((parts) => new Duration(...parts)),
  fc.tuple(coordinate, coordinate).map(([x, y]) => new Point(neo4j.int(7203), x, y)),
  fc.tuple(coordinate, coordinate, coordinate).map(([x, y, z]) => new Point(neo4j.int(4979), x, y, z)),
  fc.int8Array({ maxLength: 10 }),
  fc.array(floats, { minLength: 1 }).map((all) => new Vector(Float32Array.from(all))),
  fc.array(fc.bigInt({ min: -9n, max: 9n }), { minLength: 1 }).map((all) => new Vector(BigInt64Array.from(all))),
  fc.uuid().map((text) => UUID.fromString(text)),
);

const properties = fc.dictionary(name, scalar, { noNullPrototype: true });
const element = fc.string({ minLength: 1 });
const node = fc
  .tuple(fc.array(name), properties, element)
  .map(([labels, members, id]) => new Node(neo4j.int(1), labels, members, id));
const relationship = fc
  .tuple(name, properties, element)
  .map(
    ([type, members, id]) =>
      new Relationship(neo4j.int(1), neo4j.int(2), neo4j.int(3), type, members, id, "4:x:2", "4:x:3"),
  );
const path = fc.tuple(node, fc.array(fc.tuple(relationship, node), { maxLength: 3 })).map(([start, steps]) => {
  const segments = steps.map(([step, end]) => new PathSegment(start, step, end));
  return new Path(start, steps.at(-1)?.[1] ?? start, segments);
});

/** Whatever the driver may give, nested. */
export const driverValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    scalar,
    fc.oneof(node, relationship, path),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(name, tie("value"), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

/** What may be sent back as a parameter. */
export const storable = scalar.filter((value) => !(value instanceof Vector || value instanceof UUID));
