import { useEffect, useId } from "preact/hooks";
import type { Question } from "../../../src/domain/question.ts";
import { attempt } from "../../commands/attempt.ts";
import { choices, fetchChoices } from "../../commands/choices.ts";
import { go } from "../../router.ts";
import { text } from "../../text.ts";

interface Props {
  question: Question;
  parameters: Record<string, string>;
}

/** The parameters of a question: one node of a label each, or any. A choice is asked at once. */
export function Fields({ question, parameters }: Props) {
  const fields = Object.entries(question.parameters);
  if (fields.length === 0) return null;
  const choose = (name: string, value: string) => {
    const { [name]: _, ...others } = parameters;
    go({ view: "questions", question: question.id, parameters: value === "" ? others : { ...others, [name]: value } });
  };
  return (
    <fieldset class="fields">
      <legend class="unseen">{text.answer.parameters}</legend>
      {fields.map(([name, field]) => (
        <Field key={name} {...field} value={parameters[name] ?? ""} onChoose={(value) => choose(name, value)} />
      ))}
    </fieldset>
  );
}

interface FieldProps {
  title: string;
  label: string;
  empty: string;
  value: string;
  onChoose: (value: string) => void;
}

function Field({ title, label, empty, value, onChoose }: FieldProps) {
  const id = useId();
  useEffect(() => attempt(fetchChoices(label)), [label]);
  const offered = choices.value[label] ?? [];
  return (
    <div class="field">
      <label for={id}>{title}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{empty}</option>
        {offered.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.words}
          </option>
        ))}
        {value !== "" && !offered.some((choice) => choice.id === value) && <option value={value}>{value}</option>}
      </select>
    </div>
  );
}
