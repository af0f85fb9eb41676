/** Every key of the page, where it works and what it does. Keys are written as they stand on the keyboard. */
export const keysText = {
  title: "Keys",
  or: "or",
  groups: [
    {
      title: "Everywhere",
      lines: [
        { keys: ["/"], does: "go to the box: ask a question or find a thing" },
        { keys: ["?"], does: "show this list" },
        { keys: ["Ctrl Z"], does: "take back the last change of the picture (⌘ Z on a Mac)" },
        { keys: ["Ctrl Shift Z", "Ctrl Y"], does: "bring it again" },
        { keys: ["Esc"], does: "close what is open, or go back" },
      ],
    },
    {
      title: "In the picture",
      lines: [
        { keys: ["← ↑ ↓ →"], does: "to the neighbour nearest in that direction" },
        { keys: ["[", "]"], does: "around a node, from neighbour to neighbour" },
        { keys: ["Home"], does: "back to where you came in; again, to the middle" },
        { keys: ["Shift A–Z"], does: "type a name to jump to it; the same letter again goes on" },
        { keys: ["Ctrl F"], does: "find among what is drawn; Enter and Shift Enter go through the matches" },
        { keys: ["Enter"], does: "details" },
        {
          keys: ["Space"],
          does: "add to the selection; Shift with a click does the same, Shift while dragging draws a box",
        },
        { keys: ["Ctrl A"], does: "select all" },
        { keys: ["Menu", "Shift F10"], does: "all that can be done with the node" },
      ],
    },
    {
      title: "In the list",
      lines: [
        { keys: ["↑", "↓"], does: "from row to row" },
        { keys: ["→"], does: "open a row, then go into it" },
        { keys: ["←"], does: "close a row, or go out to the one it belongs to" },
        { keys: ["*"], does: "open all rows beside this one" },
        { keys: ["Home", "End"], does: "to the first or last row" },
        { keys: ["Shift A–Z"], does: "type a name to jump to it; the same letter again goes on" },
        { keys: ["Enter"], does: "details" },
        { keys: ["Space"], does: "add to the selection" },
        { keys: ["Menu", "Shift F10"], does: "all that can be done with the node" },
      ],
    },
    {
      title: "In a table",
      lines: [
        { keys: ["← ↑ ↓ →"], does: "from cell to cell, with Ctrl to the edge, with Shift selecting" },
        { keys: ["Enter"], does: "a whole cell; on a heading, sort" },
        { keys: ["Space"], does: "the evidence of a row" },
        { keys: ["Ctrl C"], does: "copy what is selected" },
      ],
    },
    {
      title: "In a matrix",
      lines: [
        { keys: ["← ↑ ↓ →"], does: "from cell to cell and to the names, with Ctrl to the edge" },
        { keys: ["Enter"], does: "what a cell or a name stands for" },
      ],
    },
    {
      title: "On the ends of the timeline",
      lines: [
        { keys: ["←", "→"], does: "a year or month earlier or later, with Shift both ends together" },
        { keys: ["Page Up", "Page Down"], does: "five at once" },
        { keys: ["Home", "End"], does: "as far as there is room" },
        { keys: ["Esc"], does: "back to where the keyboard came from" },
      ],
    },
    {
      title: "In a statement",
      lines: [
        { keys: ["Ctrl Enter"], does: "run it" },
        { keys: ["Shift Alt F"], does: "format it" },
        { keys: ["Ctrl Space"], does: "what could stand here" },
        { keys: ["Esc Tab"], does: "leave the editor" },
      ],
    },
  ],
  node: "With a node, in the picture and in the list",
  actions: {
    expand: "expand: choose what to add",
    neighbourhood: "its neighbourhood: choose how many steps",
    collapse: "collapse: take out what hangs on it alone",
    hide: "hide",
    keepOnly: "keep only this, or what is selected",
    pin: "pin to its place, or let go",
    group: "group all of its label, or what is selected, as one; with a group, ungroup",
    selectMore: "select more, by taps or Space",
    zoom: "zoom to it, or to what is selected",
    invert: "invert the selection",
    relate: "add all relationships among what is here",
  } as Record<string, string>,
};
