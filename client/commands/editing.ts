import { batch } from "@preact/signals";
import { announcement } from "../state/session.ts";
import { draft, draftParameters } from "../state/statement.ts";
import { addTab, openTab } from "../state/tabs.ts";
import { isSame, type Written } from "../state/written.ts";
import { text } from "../text.ts";

/** Puts a statement into the editor: over what was run or is blank, beside what would be lost. */
export function putIntoEditor({ statement, parameters }: Written): void {
  const written = { statement: statement.trim(), parameters };
  const open = openTab.peek();
  const isRun = open.ran !== undefined && isSame(open, open.ran);
  const isFree = open.statement.trim() === "" || isRun || isSame(open, written);
  if (!isFree && addTab(written)) return;
  batch(() => {
    draft.value = written.statement;
    draftParameters.value = written.parameters;
    announcement.value = text.cypher.loaded;
  });
}
