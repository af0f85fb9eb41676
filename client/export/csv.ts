import { stringify } from "csv-stringify/browser/esm/sync";
import { isTyped } from "../../src/domain/value.ts";
import { plainText } from "./plainText.ts";

/** A number keeps its minus: no spreadsheet takes it for a formula. */
interface NumberCell {
  number: string;
}

/**
 * Rows as CSV (RFC 4180), with a head. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 * `mark` writes the byte-order mark by which Excel knows UTF-8.
 */
export function csvOfRows(fields: string[], values: unknown[][], { mark = false } = {}): string {
  return stringify([fields, ...values.map((row) => row.map(cellOf))], {
    bom: mark,
    record_delimiter: "windows",
    // Its default is not to, once the delimiter is given.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: {
      // The library's types know no options here, which its documentation and code have.
      object: (cell: Record<string, unknown>) => ({ value: String(cell.number), escape_formulas: false }) as never,
    },
  });
}

function cellOf(value: unknown): string | NumberCell {
  const text = plainText(value);
  return text.startsWith("-") && isNumber(value) ? { number: text } : text;
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" || (isTyped(value) && (value.$type === "Integer" || value.$type === "Float"));
}
