import { useSignal } from "@preact/signals";
import { runDraft } from "../../commands/statement.ts";
import { membersOf, written } from "../../state/parameters.ts";
import { draft, draftParameters, parametersIn } from "../../state/statement.ts";
import { openTab } from "../../state/tabs.ts";
import { editorText } from "../../text/editor.ts";
import { JsonField } from "./JsonField.tsx";
import { ParameterField } from "./ParameterField.tsx";

/** The values of the parameters that the statement uses, a field for each; absent where it uses none. */
export function Parameters() {
  const isJson = useSignal(false);
  const names = parametersIn(draft.value);
  if (names.length === 0) return null;
  const values = membersOf(draftParameters.value);
  const isWhole = isJson.value || values === undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div class="parameters" role="group" aria-label={editorText.parameters} onKeyDown={runOnEnter}>
      <div class="parameters-head">
        <h3>{editorText.parameters}</h3>
        <button
          type="button"
          class="link"
          disabled={values === undefined}
          onClick={() => {
            isJson.value = !isWhole;
          }}
        >
          {isWhole ? editorText.asFields : editorText.asJson}
        </button>
      </div>
      {isWhole ? (
        <JsonField names={names} />
      ) : (
        names.map((name) => (
          <ParameterField key={`${openTab.value.id} ${name}`} name={name} value={values.get(name)} set={setTo(name)} />
        ))
      )}
    </div>
  );
}

/** The parameters with another value for one; with nothing it has none. */
const setTo = (name: string) => (value: string | undefined) => {
  const members = membersOf(draftParameters.peek()) ?? new Map<string, string>();
  if (value === undefined) members.delete(name);
  else members.set(name, value);
  draftParameters.value = written(members);
};

function runOnEnter(event: KeyboardEvent): void {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  runDraft();
}
