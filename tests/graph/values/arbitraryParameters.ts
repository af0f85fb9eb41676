import fc from "fast-check";

/** One value as each side may be sent it: in typed JSON, and in plain JSON where that can say it. Both are JSON text. */
export interface Sent {
  typed: string;
  plain?: string | undefined;
}

const typed = ($type: string, json: string) => `{"$type":"${$type}","_value":${json}}`;
const asText =
  ($type: string) =>
  (text: string): Sent => ({ typed: typed($type, JSON.stringify(text)) });

const two = (most: number, least = 0) =>
  fc.integer({ min: least, max: most }).map((part) => String(part).padStart(2, "0"));

const integer = fc
  .oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.bigInt({ min: -1000n, max: 1000n }))
  .map(String)
  .map((digits) => ({ typed: typed("Integer", `"${digits}"`), plain: digits }));

const float = fc.double().map((value): Sent => {
  const text = Object.is(value, -0) ? "-0.0" : String(value);
  const plain = /^-?\d+$/.test(text) ? `${text}.0` : text;
  return { typed: typed("Float", `"${text}"`), plain: Number.isFinite(value) ? plain : undefined };
});

const words = fc.string({ unit: "grapheme", maxLength: 12 });
const string = words.map(JSON.stringify).map((json) => ({ typed: typed("String", json), plain: json }));

const year = fc
  .oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: -999_999_998, max: 999_999_998 }))
  .map((number) => {
    const digits = String(Math.abs(number)).padStart(4, "0");
    if (number < 0) return `-${digits}`;
    return number > 9999 ? `+${digits}` : digits;
  });
const day = fc.tuple(year, two(12, 1), two(28, 1)).map((parts) => parts.join("-"));
const fraction = fc.oneof(fc.constant(""), fc.stringMatching(/^\.\d{1,9}$/));
const clock = fc
  .tuple(two(23), two(59), two(59), fraction)
  .map(([hour, minute, second, part]) => `${hour}:${minute}:${second}${part}`);
const offset = fc.oneof(
  fc.constant("Z"),
  fc.tuple(fc.constantFrom("+", "-"), two(17), two(59)).map(([sign, hour, minute]) => `${sign}${hour}:${minute}`),
);
// JavaScript counts no further, and the driver reads times in named zones by it.
const nearDay = fc.tuple(two(99), two(99), two(12, 1), two(28, 1)).map(([a, b, ...rest]) => [a + b, ...rest].join("-"));
const nearMoment = fc.tuple(nearDay, clock).map((parts) => parts.join("T"));
const moment = fc.tuple(day, clock).map((parts) => parts.join("T"));
const zone = fc.constantFrom(
  "Europe/Berlin",
  "America/New_York",
  "UTC",
  "GMT",
  "Asia/Kathmandu",
  "Etc/GMT+5",
  "Africa/Monrovia",
);

const part = fc.oneof(fc.constant(0), fc.integer({ min: -100, max: 100 }), fc.integer({ min: -1e9, max: 1e9 }));
const duration = fc
  .record({ Y: part, M: part, W: part, D: part, H: part, m: part, s: part, fraction })
  .map(({ Y, M, W, D, H, m, s, fraction: f }) => `P${Y}Y${M}M${W}W${D}DT${H}H${m}M${s}${f}S`);

const coordinate = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((number) => String(number).replace("e+", "e"));
const degrees = fc.double({ min: -90, max: 90, noNaN: true }).map(String);
const point = fc.oneof(
  fc.tuple(coordinate, coordinate).map(([x, y]) => `SRID=7203;POINT (${x} ${y})`),
  fc.tuple(coordinate, coordinate, coordinate).map((all) => `SRID=9157;POINT Z (${all.join(" ")})`),
  fc
    .tuple(
      coordinate.filter((x) => Math.abs(Number(x)) < 1e9),
      degrees,
    )
    .map((all) => `SRID=4326;POINT (${all.join(" ")})`),
  fc.tuple(degrees, degrees, coordinate).map((all) => `SRID=4979;POINT Z (${all.join(" ")})`),
);

const bytes = fc.uint8Array({ maxLength: 20 }).map((all) => Buffer.from(all).toString("base64"));

const scalar: fc.Arbitrary<Sent> = fc.oneof(
  fc.constant({ typed: typed("Null", "null"), plain: "null" }),
  fc.boolean().map((value) => ({ typed: typed("Boolean", String(value)), plain: String(value) })),
  integer,
  float,
  string,
  day.map(asText("Date")),
  clock.map(asText("LocalTime")),
  fc
    .tuple(clock, offset)
    .map((all) => all.join(""))
    .map(asText("Time")),
  moment.map(asText("LocalDateTime")),
  fc
    .tuple(moment, offset)
    .map((all) => all.join(""))
    .map(asText("OffsetDateTime")),
  fc
    .tuple(nearMoment, offset, zone)
    .map(([at, from, name]) => `${at}${from}[${name}]`)
    .map(asText("ZonedDateTime")),
  duration.map(asText("Duration")),
  point.map(asText("Point")),
  bytes.map(asText("Base64")),
);

/** Names that break what is not careful. */
export const name: fc.Arbitrary<string> = fc.oneof(
  words,
  fc.constantFrom("$type", "_value", "__proto__", "constructor", "toJSON", "__isNode__", "a`b", "0", ""),
);

/** As Cypher takes any name. */
export const quoted = (text: string): string => `\`${text.replaceAll("`", "``")}\``;

/** Values of every type that a parameter can have, nested in lists and maps with odd keys. */
export const parameter: fc.Arbitrary<Sent> = fc.letrec<{ value: Sent }>((tie) => ({
  value: fc.oneof({ maxDepth: 4, depthSize: "small" }, scalar, list(tie("value")), map(tie("value"))),
})).value;

function list(members: fc.Arbitrary<Sent>): fc.Arbitrary<Sent> {
  return fc.array(members, { maxLength: 4 }).map((all) => ({
    typed: typed("List", `[${all.map((member) => member.typed).join(",")}]`),
    plain: all.every(({ plain }) => plain !== undefined) ? `[${all.map(({ plain }) => plain).join(",")}]` : undefined,
  }));
}

function map(members: fc.Arbitrary<Sent>): fc.Arbitrary<Sent> {
  return fc.uniqueArray(fc.tuple(name, members), { maxLength: 4, selector: ([key]) => key }).map((all) => {
    const entries = (form: "typed" | "plain") =>
      `{${all.map(([key, member]) => `${JSON.stringify(key)}:${member[form]}`).join(",")}}`;
    const isPlain = all.every(([, { plain }]) => plain !== undefined);
    return { typed: typed("Map", entries("typed")), plain: isPlain ? entries("plain") : undefined };
  });
}
