/** Typed parameters that we take otherwise than some version of Neo4j's Query API does. */
interface Otherwise {
  why: string;
  parameters: string[];
}

/** We refuse them, Neo4j takes them. */
export const stricter: Otherwise[] = [
  {
    why: "Digits are those of ASCII; Java takes any script's.",
    parameters: ['{"$type":"Integer","_value":"٣"}'],
  },
  {
    why: "Java's own ways to write a float are not JSON's nor Neo4j's: a suffix, spaces around, base 16.",
    parameters: [
      '{"$type":"Float","_value":"1.5f"}',
      '{"$type":"Float","_value":"1.5d"}',
      '{"$type":"Float","_value":" 1.5 "}',
      '{"$type":"Float","_value":"0x1p3"}',
      '{"$type":"Point","_value":"SRID=7203;POINT(0x1p3 2f)"}',
    ],
  },
  {
    why: "A value is of its type: 5.26 reads a number as a string, and makes null of what is no string and no list.",
    parameters: [
      '{"$type":"String","_value":1}',
      '{"$type":"String","_value":null}',
      '{"$type":"List","_value":null}',
      '{"$type":"String","_value":true}',
      '{"$type":"String","_value":["a"]}',
    ],
  },
  {
    why: 'As 5.26, not as 2026, where "true" is true, 1 is false, and null may be left out.',
    parameters: ['{"$type":"Boolean","_value":"true"}', '{"$type":"Boolean","_value":1}', '{"$type":"Null"}'],
  },
  {
    why: "As 2026, not as 5.26, which ignores other keys.",
    parameters: ['{"$type":"Integer","_value":"1","x":1}'],
  },
  {
    why: "As 2026, not as 5.26: a ZonedDateTime names its zone, and an offset is no zone.",
    parameters: [
      '{"$type":"ZonedDateTime","_value":"2020-01-01T12:00+01:00"}',
      '{"$type":"ZonedDateTime","_value":"2020-01-01T12:00Z"}',
      '{"$type":"ZonedDateTime","_value":"2020-01-01T12:00+01:00[+01:00]"}',
      '{"$type":"ZonedDateTime","_value":"2020-01-01T12:00+01:00[UTC+01:00]"}',
      '{"$type":"ZonedDateTime","_value":"2020-01-01T12:00Z[Z]"}',
    ],
  },
  {
    why: "Parts of years down to minutes come out as Java's floats round them; whole ones and a fraction of seconds are exact.",
    parameters: [
      '{"$type":"Duration","_value":"P1.5Y"}',
      '{"$type":"Duration","_value":"P1.5M"}',
      '{"$type":"Duration","_value":"P1.5D"}',
      '{"$type":"Duration","_value":"PT1.5H"}',
      '{"$type":"Duration","_value":"PT1.5M"}',
      '{"$type":"Duration","_value":"P1.3Y"}',
      '{"$type":"Duration","_value":"P0.1M"}',
      '{"$type":"Duration","_value":"P0.123456789M"}',
      '{"$type":"Duration","_value":"P1.5W"}',
      '{"$type":"Duration","_value":"P0.3W"}',
      '{"$type":"Duration","_value":"P0.123456789D"}',
      '{"$type":"Duration","_value":"PT0.123456789H"}',
      '{"$type":"Duration","_value":"PT-1.5H"}',
      '{"$type":"Duration","_value":"-PT1.5H"}',
      '{"$type":"Duration","_value":"P-1.5M"}',
      '{"$type":"Duration","_value":"P1.0000000000D"}',
      '{"$type":"Duration","_value":"P1.00000000000000000001D"}',
      '{"$type":"Duration","_value":"P0.3Y"}',
      '{"$type":"Duration","_value":"P1000.3Y"}',
      '{"$type":"Duration","_value":"P1Y1.1M"}',
      '{"$type":"Duration","_value":"P100000.1M"}',
      '{"$type":"Duration","_value":"P100000.1D"}',
      '{"$type":"Duration","_value":"P1Y2M100000.1D"}',
      '{"$type":"Duration","_value":"P1W1.1D"}',
      '{"$type":"Duration","_value":"P3M100000.1W"}',
      '{"$type":"Duration","_value":"P5DT100000.1H"}',
      '{"$type":"Duration","_value":"P5DT1H100000.1M"}',
      '{"$type":"Duration","_value":"PT3600.1M"}',
    ],
  },
  {
    why: "A duration written as a date and a clock is not one of the forms that Neo4j gives.",
    parameters: [
      '{"$type":"Duration","_value":"P2012-02-02T14:37:21.545"}',
      '{"$type":"Duration","_value":"P2012-02-02"}',
      '{"$type":"Duration","_value":"P20120202T143721.545"}',
      '{"$type":"Duration","_value":"P2012-02-02T14:37"}',
      '{"$type":"Duration","_value":"-P2012-02-02T14:37:21"}',
      '{"$type":"Duration","_value":"P0001-12-31T24:60:60"}',
      '{"$type":"Duration","_value":"P0001-12-31T23:59:60"}',
      '{"$type":"Duration","_value":"P0001-12-31T24:00:00"}',
      '{"$type":"Duration","_value":"P0001-12-31T23:60:00"}',
      '{"$type":"Duration","_value":"P0001-00-00T23:59:59,5"}',
      '{"$type":"Duration","_value":"P2012-02-02T143721"}',
      '{"$type":"Duration","_value":"P20120202T14:37:21"}',
      '{"$type":"Duration","_value":"P2012-02-02T14"}',
      '{"$type":"Duration","_value":"PT14:37"}',
      '{"$type":"Duration","_value":"P20120202T1437"}',
      '{"$type":"Duration","_value":"p2012-02-02t14:37"}',
    ],
  },
  {
    why: "The driver reads times in named zones by JavaScript, which ends in the year 275760.",
    parameters: ['{"$type":"ZonedDateTime","_value":"+999999999-01-01T12:00Z[Europe/Berlin]"}'],
  },
  {
    why: "By such names the driver knows its own objects, so a map of a stranger's must not have them.",
    parameters: ['{"__isInteger__":true,"low":1,"high":0}'],
  },
  {
    why: "A number that no float can hold is a slip; Java makes it infinite without a word.",
    parameters: ["1e400", "-1e400", '{"$type":"Float","_value":1e400}'],
  },
];

/** We take them, Neo4j refuses them. */
export const looser: Otherwise[] = [
  {
    why: "What JSON can say needs no type, so that values as the API gives them elsewhere can be sent back.",
    parameters: [
      "1",
      '"a"',
      "[1]",
      '{"a":1}',
      '{"_value":1}',
      '{"$type":"List","_value":[1]}',
      '{"$type":"Map","_value":{"a":1}}',
      "{}",
      "true",
      '{"$type":"List","_value":[null]}',
    ],
  },
];

interface Unlike {
  why: string;
  statements: string[];
  ours: { code: string };
}

/** Wrong statements that the guard refuses before Neo4j sees them. */
export const unlikeErrors: Unlike[] = [
  {
    why: "An escape outside of strings could hide a keyword from the guard.",
    statements: ["RETURN \\u00zz"],
    ours: { code: "refused" },
  },
  {
    why: "Only one statement is taken, for the guard judges one.",
    statements: ["RETURN 1;; RETURN 2", "RETURN 1; RETURN 2"],
    ours: { code: "refused" },
  },
];
