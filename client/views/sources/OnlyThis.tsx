import { ListFilter } from "lucide-preact";
import { attempt } from "../../commands/attempt.ts";
import { isNarrowedTo, showAllPassages, showPassages } from "../../commands/filters.ts";
import { filtersText } from "../../text/filters.ts";
import { Icon } from "../marks/Icon.tsx";

interface Props {
  passages: string[];
  title: string;
  words: string;
}

/** Narrows the picture to what these passages say, and back. */
export function OnlyThis({ passages, title, words }: Props) {
  const isOn = isNarrowedTo(passages);
  return (
    <p class="actions only-this">
      <button
        type="button"
        class="button small"
        onClick={() => (isOn ? showAllPassages() : attempt(showPassages(passages, title)))}
      >
        <Icon of={ListFilter} size={15} /> {isOn ? filtersText.again : words}
      </button>
    </p>
  );
}
