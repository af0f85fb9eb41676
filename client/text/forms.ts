import { nodes, number, relationships, several } from "./counts.ts";

/** Every word of the forms in which the picture can be looked at, besides the graph and the list. */
export const formsText = {
  table: { title: "Table", description: "Nodes or relationships with their properties" },
  matrix: { title: "Matrix", description: "Two labels against each other" },
  map: { title: "Map", description: "What has coordinates, where it lies" },

  matrices: {
    name: (rows: string, columns: string) => `Matrix of ${rows} and ${columns}`,
    choices: "What the matrix shows",
    rows: "Rows",
    columns: "Columns",
    type: "Joined by",
    anyType: "anything",
    rowOrder: "Sort rows",
    columnOrder: "Sort columns",
    orders: { date: "by date", name: "by name", count: "by count", similarity: "by likeness" },
    swap: "Swap rows and columns",
    size: (rows: number, columns: number, joining: number) =>
      `${number(rows)} × ${number(columns)}, ${relationships(joining)}`,
    cut: (rows: number, columns: number, most: number) =>
      `The ${number(most)} with the most are shown: ${[
        rows > 0 && several(rows, "row", "rows"),
        columns > 0 && several(columns, "column", "columns"),
      ]
        .filter(Boolean)
        .join(" and ")} left out.`,
    none: "Nothing that is shown joins these two.",
    line: (name: string, total: number) => `${name}, ${relationships(total)}`,
    cell: (row: string, column: string, what: string) => `${row}, ${column}: ${what}`,
    nothing: "nothing",
    relationship: (role: string, basis: string | undefined) => [role, basis].filter(Boolean).join(", "),
    several: (count: number, what: string[]) => `${relationships(count)}: ${what.join("; ")}`,
    many: (count: number) => `${number(count)} ×`,
    choose: (row: string, column: string) => `${row} and ${column}: choose a relationship`,
    all: "all",
    corner: (total: number) => `All, ${relationships(total)}`,
  },

  tables: {
    name: { nodes: "Nodes that are shown", relationships: "Relationships that are shown" },
    of: "What the table lists",
    nodes: (count: number) => `Nodes, ${number(count)}`,
    relationships: (count: number) => `Relationships, ${number(count)}`,
    node: "node",
    labels: "labels",
    degree: "relationships",
    from: "from",
    relationship: "relationship",
    to: "to",
    filled: (some: number, all: number) => (some === all ? "all" : `${number(some)} of ${number(all)}`),
    none: { nodes: "No nodes are shown.", relationships: "No relationships are shown." },
  },

  maps: {
    name: (count: number) => `Map of ${nodes(count)}`,
    unplaced: (count: number) =>
      count === 0
        ? ""
        : `${several(count, "node has", "nodes have")} no coordinates and ${count === 1 ? "is" : "are"} not here.`,
    together: (count: number, first: string) => `${number(count)} near each other: ${first} and others`,
    place: (name: string, latitude: string, longitude: string) => `${name}, ${latitude}, ${longitude}`,
    north: "N",
    south: "S",
    east: "E",
    west: "W",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Show all",
    controls: "Map",
  },
};
