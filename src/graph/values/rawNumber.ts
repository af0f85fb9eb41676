// TypeScript's library does not have it yet; Node and browsers do.
const json = JSON as JSON & { rawJSON(text: string): object; isRawJSON(value: unknown): value is { rawJSON: string } };

/** A number that `JSON.stringify` writes as the given text, digit by digit. */
export const rawNumber = (text: string) => json.rawJSON(text);

/** The text of such a number; undefined for anything else. */
export const rawText = (value: unknown) => (json.isRawJSON(value) ? value.rawJSON : undefined);
