import { go } from "../../router.ts";
import { address } from "../../state/session.ts";
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
            onChange={() => go({ ...address.value, by: by === "date" ? undefined : by })}
          />{" "}
          {text.groupings[by]}
        </label>
      ))}
    </fieldset>
  );
}
