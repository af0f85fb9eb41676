/** A label, type or property as it stands in Cypher, whatever its name. */
export function inBackticks(name: string): string {
  // Cypher 5 reads \u0060 as a backtick even inside of backticks, so a backslash is written as its own escape.
  return `\`${name.replaceAll("\\", "\\u005C").replaceAll("`", "``")}\``;
}
