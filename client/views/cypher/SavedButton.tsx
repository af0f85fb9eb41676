import { type Signal, useSignal } from "@preact/signals";
import { Bookmark, Pencil, Trash2 } from "lucide-preact";
import { putIntoEditor } from "../../commands/editing.ts";
import { isForgetful } from "../../commands/keeping.ts";
import { type SavedStatement, saved, withSaved } from "../../state/saved.ts";
import { tell } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Popover } from "../Popover.tsx";
import { LineButton } from "./LineButton.tsx";
import { RenameForm, SaveForm } from "./SavedForms.tsx";

/** Statements that were given a name. */
export function SavedButton() {
  const isOpen = useSignal(false);
  return (
    <Popover isOpen={isOpen} icon={Bookmark} name={text.cypher.saved.title} class="keeps">
      {(close) => <SavedStatements close={close} />}
    </Popover>
  );
}

function SavedStatements({ close }: { close: () => void }) {
  const renaming = useSignal<string | undefined>(undefined);
  return (
    <>
      <SaveForm />
      {saved.value.length === 0 && <p class="keep-note">{text.cypher.saved.none}</p>}
      <ul class="keep-list">
        {saved.value.map((one) => (
          <li key={one.name}>
            {renaming.value === one.name ? (
              <RenameForm one={one} renaming={renaming} />
            ) : (
              <Line one={one} renaming={renaming} close={close} />
            )}
          </li>
        ))}
      </ul>
      {isForgetful.value && <p class="keep-note">{text.cypher.forgetful}</p>}
    </>
  );
}

interface LineProps {
  one: SavedStatement;
  renaming: Signal<string | undefined>;
  close: () => void;
}

function Line({ one, renaming, close }: LineProps) {
  return (
    <>
      <button
        type="button"
        class="keep"
        onClick={() => {
          putIntoEditor(one);
          close();
        }}
      >
        <b dir="auto">{one.name}</b>
        <code>{one.statement}</code>
      </button>
      <LineButton
        icon={Pencil}
        name={text.cypher.saved.rename(one.name)}
        onClick={() => {
          renaming.value = one.name;
        }}
      />
      <LineButton icon={Trash2} name={text.cypher.saved.remove(one.name)} onClick={() => remove(one)} />
    </>
  );
}

function remove(one: SavedStatement): void {
  saved.value = saved.peek().filter((other) => other !== one);
  tell(text.cypher.saved.removed(one.name), () => {
    saved.value = withSaved(saved.peek(), one.name, one);
  });
}
