import { Icon } from "../marks/Icon.tsx";
import { ChevronRight } from "./icons.ts";
import type { Line } from "./MenuList.tsx";

interface Props {
  line: Line;
  /** Whether what it leads to is open. */
  isOpen?: boolean;
  onChoose: (item: HTMLElement) => void;
}

/** One line of a menu: what is done, with its key or a count, or what it opens. */
export function MenuItem({ line, isOpen = false, onChoose }: Props) {
  const key = "key" in line ? line.key : undefined;
  const count = "count" in line ? line.count : undefined;
  const isOpener = "entries" in line;
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-keyshortcuts={key}
      aria-haspopup={isOpener ? "menu" : undefined}
      aria-expanded={isOpener ? isOpen : undefined}
      aria-disabled={"isSaid" in line ? true : undefined}
      onClick={({ currentTarget }) => onChoose(currentTarget)}
    >
      {line.icon ? <Icon of={line.icon} size={15} /> : <span />}
      <span>{line.title}</span> {count && <span class="count">{count}</span>}
      {isOpener && (
        <span class="opens">
          <Icon of={ChevronRight} size={14} />
        </span>
      )}
      {key && (
        <span class="key" aria-hidden="true">
          {key}
        </span>
      )}
    </button>
  );
}
