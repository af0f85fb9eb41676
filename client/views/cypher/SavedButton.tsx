import { type Signal, useSignal } from "@preact/signals";
import { Bookmark, Pencil, Trash2 } from "lucide-preact";
import { useId } from "preact/hooks";
import { putIntoEditor } from "../../commands/editing.ts";
import { isForgetful } from "../../commands/keeping.ts";
import { renamed, type SavedStatement, saved, withSaved } from "../../state/saved.ts";
import { announcement, toast } from "../../state/session.ts";
import { openTab, titleOf } from "../../state/tabs.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { Popover } from "../Popover.tsx";

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

function SaveForm() {
  const id = useId();
  const written = openTab.value;
  const name = useSignal(titleOf(written));
  if (written.statement.trim() === "") return null;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const given = name.value.trim();
    if (given === "") return;
    const isThere = saved.value.some((one) => one.name === given);
    saved.value = withSaved(saved.value, given, { ...written, statement: written.statement.trim() });
    announcement.value = isThere ? text.cypher.saved.replaced(given) : text.cypher.saved.saved(given);
  };
  return (
    <form class="keep-line" onSubmit={save}>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={200}
        aria-label={text.cypher.saved.nameIt}
        placeholder={text.cypher.saved.nameIt}
        value={name.value}
        onInput={(event) => {
          name.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="button small">
        {text.cypher.saved.save}
      </button>
    </form>
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
      <button
        type="button"
        class="button quiet icon-only small"
        aria-label={text.cypher.saved.rename(one.name)}
        title={text.cypher.saved.rename(one.name)}
        onClick={() => {
          renaming.value = one.name;
        }}
      >
        <Icon of={Pencil} size={14} />
      </button>
      <button
        type="button"
        class="button quiet icon-only small"
        aria-label={text.cypher.saved.remove(one.name)}
        title={text.cypher.saved.remove(one.name)}
        onClick={() => remove(one)}
      >
        <Icon of={Trash2} size={14} />
      </button>
    </>
  );
}

function RenameForm({ one, renaming }: Omit<LineProps, "close">) {
  const name = useSignal(one.name);
  const isTaken = saved.value.some((other) => other !== one && other.name === name.value.trim());
  const done = () => {
    renaming.value = undefined;
  };
  return (
    <form
      class="keep-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (isTaken) return;
        saved.value = renamed(saved.value, one.name, name.value.trim());
        done();
      }}
    >
      <input
        autofocus
        type="text"
        autocomplete="off"
        maxLength={200}
        aria-label={text.cypher.saved.newName(one.name)}
        aria-invalid={isTaken}
        value={name.value}
        onInput={(event) => {
          name.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          event.preventDefault();
          done();
        }}
      />
      <button type="submit" class="button small" disabled={isTaken}>
        {text.cypher.saved.save}
      </button>
      {isTaken && <p class="wrong">{text.cypher.saved.taken}</p>}
    </form>
  );
}

function remove(one: SavedStatement): void {
  const words = text.cypher.saved.removed(one.name);
  saved.value = saved.peek().filter((other) => other !== one);
  announcement.value = words;
  toast.value = {
    words,
    undo: () => {
      saved.value = withSaved(saved.peek(), one.name, one);
    },
  };
}
