import { useSignal } from "@preact/signals";
import { BookOpen } from "lucide-preact";
import { putIntoEditor } from "../../commands/editing.ts";
import { guessedExamples, preparedExamples } from "../../state/examples.ts";
import { questions, schema } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Popover } from "../Popover.tsx";

/** Statements to be run and changed. */
export function Examples() {
  const isOpen = useSignal(false);
  return (
    <Popover isOpen={isOpen} icon={BookOpen} name={text.cypher.examples} class="examples">
      {(close) => (
        <>
          <h3>{questions.value.length > 0 ? text.cypher.examplesOf : text.foreign.examples.of}</h3>
          <ExampleList onChoose={close} />
        </>
      )}
    </Popover>
  );
}

/** Each puts its statement into the editor: prepared questions, or what is made from the schema where there are none. */
export function ExampleList({ onChoose }: { onChoose?: () => void }) {
  const prepared = preparedExamples(questions.value);
  const all = prepared.length > 0 || !schema.value ? prepared : guessedExamples(schema.value);
  return (
    <ul class="example-list">
      {all.map((example) => (
        <li key={example.title}>
          <button
            type="button"
            dir="auto"
            onClick={() => {
              putIntoEditor(example);
              onChoose?.();
            }}
          >
            {example.title}
          </button>
        </li>
      ))}
    </ul>
  );
}
