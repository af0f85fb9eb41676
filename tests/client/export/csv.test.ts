import { expect, test } from "vitest";
import { csvOfRows } from "../../../client/export/csv.ts";
import { values } from "./values.ts";

const text = (_value: string) => ({ $type: "String", _value });
const bytes = (csv: string) => new TextEncoder().encode(csv);

test("rows are CSV as RFC 4180 has it, to the byte", () => {
  const csv = csvOfRows(
    ["name", "a,b", "n"],
    [
      [text('say "no"'), values.nothing, values.largest],
      [text("two\nlines"), values.yes, values.float],
      [values.list, values.oman, values.zoned],
    ],
  );
  expect(bytes(csv)).toEqual(
    bytes(
      [
        'name,"a,b",n',
        '"say ""no""",,9223372036854775807',
        '"two\nlines",true,1.0',
        '"[1,""a""]","{""elementId"":""4:x:1"",""labels"":[""Country"",""Mediator""],""properties"":{""id"":""oman"",""since"":""1970-07-23""}}",2026-02-08T14:02:30+03:30[Asia/Tehran]',
        "",
      ].join("\r\n"),
    ),
  );
});

test("a text that a spreadsheet would run is defused, in the head too; a negative number is a number", () => {
  const csv = csvOfRows(["=1+1"], [[text("=cmd()")], [text("@x")], [text("-1")], [values.least], [values.huge]]);
  expect(csv).toBe("'=1+1\r\n'=cmd()\r\n'@x\r\n'-1\r\n-9223372036854775808\r\n-1.0E21\r\n");
});

test("for Excel it begins with the byte-order mark", () => {
  expect([...bytes(csvOfRows(["é"], [], { mark: true }))]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x0d, 0x0a]);
});
