/** Every word that the canvas shows or speaks. */
export const text = {
  name: (nodes: number, relationships: number) =>
    `Graph of ${count(nodes, "node")} and ${count(relationships, "relationship")}`,
  help: "Arrow keys go from node to node, square brackets around one. Type a name with its capital to jump to it. Enter opens details, Space adds to the selection, Menu or Shift and F10 opens the menu, Escape goes back. Question mark lists all keys.",
  keys: { details: "details", expand: "expand", neighbours: "neighbours", all: "all keys" },
  drawn: (relationships: number) => `${count(relationships, "relationship")} drawn`,
  alone: "Nothing that is drawn is joined to it.",
  several: (number: number, plurals: string | undefined) => `${number} ${plurals ?? "others"}`,
  place: (number: number, of: number) => `${number} of ${of}`,
  along: (words: string, basis: string | undefined, more: number) =>
    `${words}${basis === undefined ? "" : `, ${basis}`}${more === 0 ? "" : `, and ${more} more`}.`,
  noName: (typed: string) => `Nothing that is drawn begins with “${typed}”.`,
  implied: (number: number) => (number === 0 ? "" : `, ${number} by implication`),
  basis: { stated: "stated", implied: "implied" },
  added: (name: string, total: number) => `${name} added to the selection, ${total} selected.`,
  removed: (name: string, total: number) => `${name} taken out of the selection, ${total} selected.`,
  cleared: "Nothing is selected.",
  dock: {
    label: "Picture",
    log: "Exploration log",
    undo: "Undo",
    redo: "Redo",
    zoomOut: "Zoom out",
    zoomIn: "Zoom in",
    fit: "Show the whole picture",
    arrange: "Layout",
    stop: "Stop arranging",
    arranging: (nodes: number) => `Arranging ${count(nodes, "node")}`,
    copy: "Copy composition",
    copyHint: "The places of all nodes, for opening.yaml",
  },
  copied: "Copied the places of all nodes, as opening.yaml has them.",
  stopped: "Stopped. The picture is as it was.",
  axis: {
    wider: "wider scale from here",
    narrower: "narrower scale from here",
    bars: "bar: how long",
    and: (plurals: string[]) => `and ${plurals.join(", ").toLowerCase()}`,
  },
  more: (count: number) => `+${count}`,
  moreOf: (name: string, count: number) => `${name}: ${count} more, choose which`,
  moved: (name: string) => `Moved ${name}.`,
  movedAll: "Moved the nodes.",
  arranged: (title: string) => `Layout: ${title}.`,
};

function count(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}
