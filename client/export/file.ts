/** "iran-us-negotiations-2026-11-24.csv": the graph, the day, the ending. */
export function fileName(graph: string, day: Date, ending: string): string {
  const name = graph
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    // No longer than this, and no part of a word at the end; a single word that is longer is cut.
    .replace(/^(.{0,60})(?:-.*|)$/u, "$1")
    .slice(0, 60);
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${name || "rows"}-${date.join("-")}.${ending}`;
}

/** Gives the reader a file of text. */
export function saveFile(name: string, content: string, mediaType: string): void {
  saveBlob(name, new Blob([content], { type: `${mediaType};charset=utf-8` }));
}

/** Gives the reader a file. */
export function saveBlob(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Not at once: the browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
