import { type Signal, useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { renamed, type SavedStatement, saved, withSaved } from "../../state/saved.ts";
import { announcement } from "../../state/session.ts";
import { openTab, titleOf } from "../../state/tabs.ts";
import { text } from "../../text.ts";

/** Saves what stands in the editor under a name. */
export function SaveForm() {
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

/** Takes the place of a line while its name is changed. */
export function RenameForm({ one, renaming }: { one: SavedStatement; renaming: Signal<string | undefined> }) {
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
