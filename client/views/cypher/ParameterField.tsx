import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { type FieldType, fieldTypes, shownIn, typeOf, writtenOf } from "../../state/parameters.ts";
import { editorText } from "../../text/editor.ts";

interface Props {
  name: string;
  /** As it is written in JSON; undefined where the parameter has no value. */
  value: string | undefined;
  set: (value: string | undefined) => void;
}

/** One parameter: its type, and its value in the field that suits it. */
export function ParameterField({ name, value, set }: Props) {
  const id = useId();
  /** What was entered here last: `1` as a list or map stays in that field. */
  const own = useSignal<{ type: FieldType; value?: string | undefined }>({ type: "text" });
  /** What was entered and is no value of its type. */
  const wrong = useSignal<string | undefined>(undefined);
  const type = value === undefined || value === own.value.value ? own.value.type : typeOf(value);
  const enter = (as: FieldType, entered: string) => {
    const { value, isWrong } = writtenOf(as, entered);
    own.value = { type: as, value };
    wrong.value = isWrong ? entered : undefined;
    set(value);
  };
  const shown = value === undefined ? (wrong.value ?? "") : shownIn(type, value);
  return (
    <>
      <label for={id}>${name}</label>
      <select
        aria-label={editorText.typeOf(name)}
        value={type}
        onChange={(event) => {
          const as = fieldTypes.find((other) => other === event.currentTarget.value) ?? "text";
          enter(as, carriedTo(as, shown));
        }}
      >
        {fieldTypes.map((each) => (
          <option key={each} value={each}>
            {editorText.types[each]}
          </option>
        ))}
      </select>
      <Entry
        id={id}
        type={type}
        shown={shown}
        isWrong={wrong.value !== undefined}
        enter={(text) => enter(type, text)}
      />
      <p id={`${id}-hint`} class={wrong.value === undefined ? "unseen" : "wrong"}>
        {value === undefined && (wrong.value === undefined ? editorText.noValue : wrongWords(type))}
      </p>
    </>
  );
}

/** What of one field makes sense in another. */
const carriedTo = (type: FieldType, shown: string) => (writtenOf(type, shown).isWrong ? "" : shown);

const wrongWords = (type: FieldType) =>
  type === "number" || type === "date" ? editorText.wrong[type] : editorText.wrong.json;

interface EntryProps {
  id: string;
  type: FieldType;
  shown: string;
  isWrong: boolean;
  enter: (text: string) => void;
}

function Entry({ id, type, shown, isWrong, enter }: EntryProps) {
  const common = { id, "aria-describedby": `${id}-hint` };
  if (type === "null") return <input {...common} type="text" value="null" disabled />;
  if (type === "truth") {
    return (
      <select {...common} value={shown} onChange={(event) => enter(event.currentTarget.value)}>
        <option value="">{editorText.empty}</option>
        <option value="true">{editorText.yes}</option>
        <option value="false">{editorText.no}</option>
      </select>
    );
  }
  return (
    <input
      {...common}
      type={type === "date" ? "date" : "text"}
      inputMode={type === "number" ? "decimal" : undefined}
      spellcheck={false}
      autocomplete="off"
      value={shown}
      placeholder={editorText.empty}
      aria-invalid={isWrong}
      onInput={(event) => enter(event.currentTarget.value)}
    />
  );
}
