import { reading } from "../../state/filters/reading.ts";
import { filtersText } from "../../text/filters.ts";
import "./reading.css";

/** Says that the picture is about to be narrowed, where what it will show takes long to fetch. */
export function Reading() {
  const { value: title } = reading;
  if (title === undefined) return null;
  return (
    <p class="reading" role="status">
      {filtersText.reading(title)}
    </p>
  );
}
