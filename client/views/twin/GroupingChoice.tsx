import { type Grouping, grouping } from "../../state/twin.ts";
import { twinText as text } from "../../text/twin.ts";

const groupings = Object.keys(text.groupings) as Grouping[];

/** By what the rows are grouped. */
export function GroupingChoice() {
  return (
    <fieldset class="choice">
      <legend>{text.by}</legend>
      {groupings.map((by) => (
        <label key={by}>
          <input
            type="radio"
            name="grouping"
            checked={grouping.value === by}
            onChange={() => {
              grouping.value = by;
            }}
          />{" "}
          {text.groupings[by]}
        </label>
      ))}
    </fieldset>
  );
}
