import { editorText } from "../../text/editor.ts";
import { editor } from "./goTo.ts";
import { failedHere, foundHere } from "./marks.ts";

const most = 3;

/** What in the statement is probably a slip, and what was probably meant. */
export function Mends() {
  const found = (foundHere.value ?? []).filter(({ is, mend }) => mend && !(failedHere.value && is === "error"));
  if (found.length === 0) return null;
  return (
    <ul class="mends">
      {found.slice(0, most).map(
        ({ message, from, mend }) =>
          mend && (
            <li key={from}>
              <span>{message}</span>
              <button type="button" class="button small" onClick={() => editor.value?.mend(mend)}>
                {editorText.replaceWith(mend.insert.trim())}
              </button>
            </li>
          ),
      )}
    </ul>
  );
}
