/** A float as Java writes it, so that it can't be taken for an integer: 1.0, 1.0E21, -0.0, NaN, Infinity. */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Object.is(value, -0)) return "-0.0";
  const size = Math.abs(value);
  if (value === 0 || (size >= 1e-3 && size < 1e7)) return withPoint(String(value));
  const [digits = "", exponent = ""] = twoDigits(value).split("e");
  return `${digits}E${Number(exponent)}`;
}

// Java gives at least two digits and takes the nearest two, so that the smallest float is 4.9E-324, not 5.0E-324.
function twoDigits(value: number): string {
  const shortest = value.toExponential();
  return shortest.includes(".") ? shortest : value.toExponential(1);
}

const withPoint = (digits: string) => (digits.includes(".") ? digits : `${digits}.0`);

/** The same for one that has 32 bits, whose digits are fewer. */
export function float32Text(value: number): string {
  if (value === 0) return floatText(value);
  for (let digits = 2; digits < 9; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value) return floatText(shorter);
  }
  return floatText(Number(value.toPrecision(9)));
}

/** The float that a text of Java or JSON means; undefined where it means none. */
export function floatFrom(text: string): number | undefined {
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  return /^[+-]?(NaN|Infinity)$/.test(text) ? Number(text.replace(/^[+-]NaN/, "NaN")) : undefined;
}
