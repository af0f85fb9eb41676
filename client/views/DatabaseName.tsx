import { Database } from "lucide-preact";
import { useId } from "preact/hooks";
import { go } from "../router.ts";
import { databases, schema } from "../state/session.ts";
import { text } from "../text.ts";
import { Icon } from "./marks/Icon.tsx";

/** Which database is open, where that is a question: one that nobody prepared, or one of several. */
export function DatabaseName() {
  const known = schema.value;
  if (!known) return null;
  const note = notes[known.ontologyFrom];
  if (!note && databases.value.length < 2) return null;
  return (
    <div class="database">
      <Icon of={Database} />
      {databases.value.length > 1 ? (
        <Chooser open={known.database} />
      ) : (
        <span class="database-name" dir="auto" title={text.foreign.database}>
          {known.database}
        </span>
      )}
      {note && (
        <span class="database-note" title={note.hint}>
          {note.words}
        </span>
      )}
    </div>
  );
}

/** Whose words the labels and types have, where that is not the graph folder. */
const notes = {
  folder: undefined,
  file: { words: text.foreign.fromFile, hint: text.foreign.fromFileHint },
  guess: { words: text.foreign.guessed, hint: text.foreign.guessedHint },
};

function Chooser({ open }: { open: string }) {
  const id = useId();
  return (
    <>
      <label class="unseen" for={id}>
        {text.foreign.choose}
      </label>
      <select id={id} value={open} onChange={(event) => chooseDatabase(event.currentTarget.value)}>
        {databases.value.map(({ name, isOnline }) => (
          <option key={name} value={name} disabled={!isOnline && name !== open}>
            {isOnline ? name : text.foreign.offline(name)}
          </option>
        ))}
      </select>
    </>
  );
}

/** Opens another database at its beginning; the configured one needs no name. */
function chooseDatabase(name: string): void {
  const isDefault = databases.peek().some((one) => one.name === name && one.isDefault);
  go({ view: "graph", database: isDefault ? undefined : name });
}
