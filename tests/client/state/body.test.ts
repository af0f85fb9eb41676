import fc from "fast-check";
import { expect, test } from "vitest";
import { bodyOf } from "../../../client/state/body.ts";

const statement = "RETURN $n";

test("parameters go out to the letter, so that large integers keep their digits and floats stay floats", () => {
  expect(bodyOf({ statement, parameters: ' {"n": 9223372036854775807, "x": 1.0} ' })).toEqual({
    text: '{"statement":"RETURN $n","parameters":{"n": 9223372036854775807, "x": 1.0}}',
    contentType: "application/json",
  });
});

test("limit and plan go with them, and a parameter without a value is null", () => {
  expect(bodyOf({ statement, parameters: "", limit: 5, plan: "profile" })?.text).toBe(
    '{"statement":"RETURN $n","limit":5,"plan":"profile","parameters":{"n": null}}',
  );
});

test("one value in typed form makes all of them typed", () => {
  const parameters = `{"day": {"$type": "Date", "_value": "2025-04-12"}, "n": 9223372036854775807, "x": 1e3, "on": true,
    "no": null, "words": ["a", {"b": 2}], "big": {"$type": "Integer", "_value": 9007199254740993}}`;
  const body = bodyOf({ statement, parameters });
  expect(body?.contentType).toBe("application/vnd.neo4j.query");
  expect(body?.text).toContain('"big":{"$type":"Integer","_value":9007199254740993}');
  expect(JSON.parse(body?.text ?? "").parameters).toMatchObject({
    day: { $type: "Date", _value: "2025-04-12" },
    n: { $type: "Integer", _value: "9223372036854775807" },
    x: { $type: "Float", _value: "1e3" },
    on: { $type: "Boolean", _value: true },
    no: { $type: "Null", _value: null },
    words: {
      $type: "List",
      _value: [
        { $type: "String", _value: "a" },
        { $type: "Map", _value: { b: { $type: "Integer", _value: "2" } } },
      ],
    },
  });
});

test.each(["[1]", "{n: 1}", "null", "1", '{"a":1} , "statement":"CREATE ()"'])("%s is no JSON object", (parameters) => {
  expect(bodyOf({ statement, parameters })).toBeUndefined();
});

test("whatever object is written, the body is one JSON object with the statement that was asked for", () => {
  fc.assert(
    fc.property(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()), (asked, values) => {
      const body = JSON.parse(bodyOf({ statement: asked, parameters: JSON.stringify(values) })?.text ?? "");
      expect(body.statement).toBe(asked);
      expect(Object.keys(body)).toEqual(["statement", "parameters"]);
    }),
  );
});
