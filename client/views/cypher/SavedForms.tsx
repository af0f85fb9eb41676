import type { Signal } from "@preact/signals";
import { mostSaved, renamed, type SavedStatement, saved, withSaved } from "../../state/saved.ts";
import { announcement, toast } from "../../state/session.ts";
import { openTab } from "../../state/tabs.ts";
import { titleOf } from "../../state/written.ts";
import { text } from "../../text.ts";
import { NameForm } from "../NameForm.tsx";

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
  return <NameForm label={text.cypher.saved.nameIt} begin={titleOf(written)} words={text.cypher.saved} save={save} />;
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
      words={text.cypher.saved}
      isTaken={(name) => saved.value.some((other) => other !== one && other.name === name)}
      save={(name) => {
        saved.value = renamed(saved.value, one.name, name);
        done();
      }}
      leave={done}
    />
  );
}
