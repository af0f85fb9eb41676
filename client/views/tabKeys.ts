/** Where a key leads among tabs from the one at a place, round at both ends; undefined for keys that lead nowhere. */
export function tabFrom<Tab>(key: string, tabs: Tab[], at: number): Tab | undefined {
  switch (key) {
    case "ArrowRight":
      return tabs[(at + 1) % tabs.length];
    case "ArrowLeft":
      return tabs.at(at - 1);
    case "Home":
      return tabs[0];
    case "End":
      return tabs.at(-1);
    default:
      return undefined;
  }
}
