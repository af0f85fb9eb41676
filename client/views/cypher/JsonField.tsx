import { useId } from "preact/hooks";
import { membersOf } from "../../state/parameters.ts";
import { draftParameters } from "../../state/statement.ts";
import { editorText } from "../../text/editor.ts";

/** All parameters as one JSON object. */
export function JsonField({ names }: { names: string[] }) {
  const id = useId();
  const isWrong = membersOf(draftParameters.value) === undefined;
  return (
    <>
      <input
        class="parameters-json"
        type="text"
        aria-label={editorText.json}
        spellcheck={false}
        autocomplete="off"
        value={draftParameters.value}
        placeholder={JSON.stringify(Object.fromEntries(names.map((name) => [name, null])))}
        aria-invalid={isWrong}
        aria-describedby={id}
        onInput={(event) => {
          draftParameters.value = event.currentTarget.value;
        }}
      />
      <p id={id} class="wrong">
        {isWrong && editorText.badJson}
      </p>
    </>
  );
}
