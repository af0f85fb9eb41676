import { fileName, saveFile } from "../export/file.ts";
import { jsonOfRows } from "../export/json.ts";
import { ontology, schema } from "../state/session.ts";
import type { TableView } from "../state/tableView.ts";
import { resultsText } from "../text/results.ts";

interface DownloadForm {
  name: string;
  hint: string;
  ending: string;
  mediaType: string;
  write: (fields: string[], values: unknown[][]) => Promise<string>;
}

const { csv, csvHint, excel, excelHint, json, jsonHint } = resultsText.download;

// CSV comes in a file of its own, when it is wanted.
const writeCsv = (mark: boolean) => async (fields: string[], values: unknown[][]) =>
  (await import("../export/csv.ts")).csvOfRows(fields, values, { mark });

/** The forms in which rows can be taken away. */
export const downloads: DownloadForm[] = [
  { name: csv, hint: csvHint, ending: "csv", mediaType: "text/csv", write: writeCsv(false) },
  { name: excel, hint: excelHint, ending: "csv", mediaType: "text/csv", write: writeCsv(true) },
  {
    name: json,
    hint: jsonHint,
    ending: "json",
    mediaType: "application/json",
    write: async (fields, values) => jsonOfRows(fields, values),
  },
];

/** Saves the rows that a table shows, in its order. */
export async function saveRows({ ending, mediaType, write }: DownloadForm, view: TableView): Promise<void> {
  const values = view.order.peek().map((index) => view.values[index] ?? []);
  saveFile(fileName(graphName(), new Date(), ending), await write(view.fields, values), mediaType);
}

function graphName(): string {
  const { graph, database } = schema.peek() ?? {};
  return graph?.folder.split(/[/\\]/).findLast(Boolean) ?? (ontology.peek().title || database || "");
}
