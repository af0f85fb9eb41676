import { type Signal, useSignal } from "@preact/signals";
import { mostSaved, renamed, type SavedStatement, saved, withSaved } from "../../state/saved.ts";
import { announcement, toast } from "../../state/session.ts";
import { openTab, titleOf } from "../../state/tabs.ts";
import { text } from "../../text.ts";

/** Saves what stands in the editor under a name. */
export function SaveForm() {
  const written = openTab.value;
  if (written.statement.trim() === "") return null;
  const save = (name: string) => {
    if (name === "") return;
    const isThere = saved.value.some((one) => one.name === name);
    if (!isThere && saved.value.length >= mostSaved) {
      toast.value = { words: text.cypher.saved.full(mostSaved) };
      return;
    }
    saved.value = withSaved(saved.value, name, { ...written, statement: written.statement.trim() });
    announcement.value = isThere ? text.cypher.saved.replaced(name) : text.cypher.saved.saved(name);
  };
  return <NameForm label={text.cypher.saved.nameIt} begin={titleOf(written)} save={save} />;
}

/** Takes the place of a line while its name is changed. */
export function RenameForm({ one, renaming }: { one: SavedStatement; renaming: Signal<string | undefined> }) {
  const done = () => {
    renaming.value = undefined;
  };
  return (
    <NameForm
      label={text.cypher.saved.newName(one.name)}
      begin={one.name}
      isTaken={(name) => saved.value.some((other) => other !== one && other.name === name)}
      save={(name) => {
        saved.value = renamed(saved.value, one.name, name);
        done();
      }}
      leave={done}
    />
  );
}

interface Props {
  label: string;
  /** What stands in it at first. */
  begin: string;
  isTaken?: (name: string) => boolean;
  save: (name: string) => void;
  /** On Escape, where it came in the place of something else; it then has the keyboard at once. */
  leave?: () => void;
}

function NameForm({ label, begin, isTaken = () => false, save, leave }: Props) {
  const entered = useSignal(begin);
  const name = entered.value.trim();
  const isWrong = isTaken(name);
  return (
    <form
      class="keep-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) save(name);
      }}
    >
      <input
        autofocus={leave !== undefined}
        type="text"
        autocomplete="off"
        maxLength={200}
        aria-label={label}
        aria-invalid={isWrong}
        placeholder={label}
        value={entered.value}
        onInput={(event) => {
          entered.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !leave) return;
          event.stopPropagation();
          event.preventDefault();
          leave();
        }}
      />
      <button type="submit" class="button small" disabled={isWrong}>
        {text.cypher.saved.save}
      </button>
      {isWrong && <p class="wrong">{text.cypher.saved.taken}</p>}
    </form>
  );
}
