import { nodes, number, relationships, several } from "./counts.ts";

const named = (name: string | undefined) => (name ? ` “${name}”` : "");

/** Pictures that are linked, kept and compared. */
export const picturesText = {
  title: "Pictures",
  open: "Saved pictures",
  showed: {
    link: (count: number, _name?: string) => `Opened the picture of a link: ${nodes(count)}`,
    file: (count: number, name?: string) => `Opened the picture${named(name)} from a file: ${nodes(count)}`,
    kept: (count: number, name?: string) => `Opened the picture${named(name)}: ${nodes(count)}`,
  },
  back: "Back to the comparison",
  lead: "Pictures are kept in this browser alone. A file takes them elsewhere; a link carries one by itself.",
  none: "None is kept yet for this graph.",
  save: "Keep",
  nameIt: "Name of this picture",
  begin: (count: number) => `Picture of ${nodes(count)}`,
  kept: (name: string) => `Kept “${name}”.`,
  replaced: (name: string) => `Kept “${name}” in place of the former one.`,
  full: (most: number) => `No more than ${number(most)} pictures are kept. Delete one first.`,
  forgetful: "This browser keeps nothing at the moment: its storage is off or full. Save pictures as files.",
  taken: "Another picture has that name.",
  newName: (name: string) => `New name of “${name}”`,
  rename: (name: string) => `Rename “${name}”`,
  renameShort: "Rename",
  openNamed: (name: string) => `Open “${name}”`,
  compareNamed: (name: string) => `Compare “${name}” with what is drawn`,
  compareShort: "Compare with what is drawn",
  saveNamed: (name: string) => `Save “${name}” as a file`,
  saveShort: "Save as a file",
  remove: (name: string) => `Delete “${name}”`,
  removeShort: "Delete",
  removed: (name: string) => `Deleted “${name}”.`,
  counts: (some: number, joining: number) => `${nodes(some)}, ${relationships(joining)}`,
  older: "of another version of the graph",
  day: (moment: number) =>
    new Date(moment).toLocaleString("en-GB", {
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
    }),
  saveFile: "Save as a file to open here again (JSON)",
  saveAll: "Save all as one file (JSON)",
  openFile: "Open a picture from a file",
  exportImage: "Export the picture (PNG, SVG)",
  saved: "Saved as a JSON file, which this page can open again.",
  imported: (count: number) => `Added ${several(count, "picture", "pictures")} from the file.`,

  notice: {
    close: "Close this note",
    damaged:
      "The picture in this link cannot be read: it was probably cut off on the way. What is drawn is another one. Ask for the link again, or for the picture as a file.",
    newer:
      "This link was made by a newer version of this page, so that its picture cannot be read. What is drawn is another one. Load the page anew; if that does not help, whoever runs it should update it.",
    refused: (why: string) => `This picture cannot be opened: ${why} What is drawn is another one.`,
    changed: "The graph has changed since this link was made. What is drawn is what the graph says now.",
    changedFile: "The graph has changed since this picture was saved. What is drawn is what the graph says now.",
    gone: (some: number, joining: number, names: string) =>
      `No longer in this graph, and left out: ${[some > 0 ? nodes(some) : "", joining > 0 ? relationships(joining) : ""].filter(Boolean).join(" and ")}${names && ` (${names})`}.`,
    andMore: (count: number) => `and ${number(count)} more`,
    allGone:
      "Nothing of this picture is in this graph: it was probably made on another one. What is drawn is another one. Choose the database that it came from.",
    tooLarge: (letters: number) =>
      `This picture is too large for a link of ${number(letters)} letters: the address leads to the opening. A file holds all of it.`,
    copiedWithout: "The link is in the clipboard, but without the picture, which is too large for it.",
    tooMany: (some: number, joining: number) =>
      `A picture with more than ${nodes(some)} or ${relationships(joining)} cannot be opened again.`,
    notAFile: "This file holds no picture of this page. Choose one that was saved here.",
    newerFile: "This file was written by a newer version of this page. Load the page anew and try again.",
  },

  compare: {
    title: "Compare pictures",
    all: "All pictures",
    now: "What is drawn",
    first: "First picture",
    second: "Second picture",
    reading: "Reading both pictures…",
    failed: "The pictures could not be read",
    missing: "This browser has no such picture",
    missingHint: "It may have been deleted, or the link may come from another browser.",
    same: "Both show the same, in the same places.",
    added: (count: number) => `Added: ${several(count, "node", "nodes")}`,
    gone: (count: number) => `Gone: ${several(count, "node", "nodes")}`,
    addedLines: (count: number) => `Added: ${relationships(count)} among what both have`,
    goneLines: (count: number) => `Gone: ${relationships(count)} among what both have`,
    moved: (count: number) => `${several(count, "node stands", "nodes stand")} elsewhere.`,
    otherwise: (words: string) => `Also different: ${words}.`,
    fields: {
      layout: "layout",
      hidden: "what is hidden",
      pinned: "pins",
      frame: "frame",
      axis: "years",
    } as Record<string, string>,
    legend: { added: "added", gone: "gone" },
    drawing: (name: string) => `Drawing of ${name}`,
    told: (added: number, gone: number) => `${nodes(added)} added, ${number(gone)} gone.`,
    more: (count: number) => `Show all ${number(count)}`,
  },
};
