/** A label, type or property as it stands in Cypher: in backticks where it is no plain name. */
export function quoted(name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return name;
  // Cypher 5 reads \u0060 as a backtick even inside of backticks, so a backslash is written as its own escape.
  return `\`${name.replaceAll("\\", "\\u005C").replaceAll("`", "``")}\``;
}
