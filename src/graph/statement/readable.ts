/** The sentence of a message of Neo4j: without its place, which is told apart, and without long lists of keywords. */
export function readable(message: string): string {
  const [first = "", second = ""] = message.split(/\r?\n/);
  // Without a place, the second line shows the value that is at fault.
  const whole = /\(line \d+/.test(first) || !second.startsWith('"') ? first : `${first}: ${second}`;
  const sentence = whole.replace(/\s*\(line \d+, column \d+ \(offset: \d+\)\)/, "").replace(/^[0-9A-Z]{5}: /, "");
  const [version] = /^\d+(?= is not a valid option for cypher version)/.exec(sentence) ?? [];
  if (version) return `This Neo4j knows no version ${version} of the language.`;
  return sentence === "/ by zero" ? "Division by zero." : ended(expectation(sentence.trim()));
}

/** "Invalid input 'X': expected 'A', 'B' or <EOF>" for a reader. */
function expectation(sentence: string): string {
  const [, found, list] = /^Invalid input '(.*?)': expected (.*)$/s.exec(sentence) ?? [];
  if (found === undefined || list === undefined) return sentence;
  const choices = list.split(/, | or /);
  const what = found === "" ? "The end" : `"${found}"`;
  if (choices.length > 4) return `${what} is not expected here`;
  const words = choices.map((choice) => choice.replaceAll("'", "").replace("<EOF>", "the end"));
  return `${what} is not expected here, but ${words.join(" or ")}`;
}

function ended(sentence: string): string {
  const start = sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
  if (start === "") return "Neo4j could not run this, and does not say why.";
  return /[.?!]$/.test(start) ? start : `${start}.`;
}
