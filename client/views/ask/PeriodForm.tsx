import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Span } from "../../../src/domain/reading.ts";
import { spanFields, spanOf } from "../../state/ask/spans.ts";
import { askText as text } from "../../text/ask.ts";

interface Props {
  span: Span | undefined;
  onChange: (span: Span) => void;
}

/** From when to when; one side may stay open. */
export function PeriodForm({ span, onChange }: Props) {
  const id = useId();
  const fields = useSignal(spanFields(span));
  const isWrong = useSignal(false);
  const field = (side: "from" | "to") => (
    <div class="field">
      <label for={`${id}-${side}`}>{text.period[side]}</label>
      <input
        id={`${id}-${side}`}
        type="text"
        autocomplete="off"
        maxLength={10}
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong.value}
        value={fields.value[side]}
        onInput={(event) => {
          isWrong.value = false;
          fields.value = { ...fields.value, [side]: event.currentTarget.value };
        }}
      />
    </div>
  );
  return (
    <form
      class="period-form"
      onSubmit={(event) => {
        event.preventDefault();
        const next = spanOf(fields.value, span?.how ?? "in");
        if (next) onChange(next);
        else isWrong.value = true;
      }}
    >
      <div class="fields">
        {field("from")}
        {field("to")}
      </div>
      <p
        id={`${id}-hint`}
        class={isWrong.value ? "period-hint wrong" : "period-hint"}
        role={isWrong.value ? "alert" : undefined}
      >
        {isWrong.value ? text.period.wrong : text.period.hint}
      </p>
      <button type="submit" class="button small">
        {text.period.apply}
      </button>
    </form>
  );
}
