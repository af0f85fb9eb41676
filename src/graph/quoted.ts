/** A label, type or property as Cypher text: the one way in which a name enters a query of ours. */
export function quoted(name: string): string {
  // Cypher 5 reads \u0060 as a backtick even inside of backticks, so a backslash is written as its own escape.
  return `\`${name.replaceAll("\\", "\\u005C").replaceAll("`", "``")}\``;
}

/** Labels or types of which a node or relationship must have one. */
export function anyOf(names: string[]): string {
  return names.map(quoted).join("|");
}
