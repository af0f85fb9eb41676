import { useId } from "preact/hooks";
import { runDraft } from "../../commands/statement.ts";
import { draft, draftParameters, parametersIn, readParameters } from "../../state/statement.ts";
import { text } from "../../text.ts";

/** The values of the parameters that the statement uses; absent where it uses none. */
export function Parameters() {
  const id = useId();
  const names = parametersIn(draft.value);
  if (names.length === 0) return null;
  const values = readParameters(draftParameters.value);
  const lacking = values ? names.filter((name) => !(name in values)) : [];
  return (
    <div class="parameters">
      <label for={id}>{text.cypher.parameters}</label>
      <input
        id={id}
        type="text"
        spellcheck={false}
        autocomplete="off"
        value={draftParameters.value}
        placeholder={JSON.stringify(Object.fromEntries(names.map((name) => [name, null])))}
        aria-invalid={values === undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          draftParameters.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") runDraft();
        }}
      />
      <p id={`${id}-hint`} class={values ? "quiet-words" : "wrong"}>
        {values ? lacking.length > 0 && text.cypher.lacking(lacking) : text.cypher.badParameters}
      </p>
    </div>
  );
}
