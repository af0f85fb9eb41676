import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { itemAt } from "../../canvas/menuKeys.ts";
import { attempt } from "../../commands/attempt.ts";
import { stepsText as text } from "../../text/steps.ts";
import { ArrowLeft } from "./icons.ts";
import { MenuItem } from "./MenuItem.tsx";
import type { Line, Opener } from "./MenuList.tsx";

interface Props {
  opener: Opener;
  /** The line that opened it. */
  beside: HTMLElement;
  onBack: () => void;
  onClose: (back: boolean) => void;
}

/** What a line of a menu leads to, beside it: Escape and the left arrow go back to that line. */
export function SubMenu({ opener, beside, onBack, onClose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const lines = useSignal<Line[] | undefined>(undefined);
  const items = () => [...(place.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const loaded = await opener.entries();
      if (!isGone) lines.value = loaded;
    };
    attempt(
      load().catch((error: unknown) => {
        if (!isGone) onBack();
        throw error;
      }),
    );
    return () => {
      isGone = true;
    };
  }, []);
  // In the top layer, where no panel that it lies in cuts it off.
  useLayoutEffect(() => place.current?.showPopover(), []);
  useLayoutEffect(() => {
    if (!place.current) return;
    moveBeside(place.current, beside.getBoundingClientRect());
    // After the line that goes back, where there is one to be seen.
    items()
      .find((item) => !item.matches(".back"))
      ?.focus();
  }, [lines.value]);

  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = itemAt(
      event.key,
      items().filter((item) => item.offsetParent !== null),
    );
    if (event.key === "Escape" || event.key === "ArrowLeft") onBack();
    else if (event.key === "Tab") onClose(true);
    else if (next) next.focus();
    else return;
    event.preventDefault();
  };
  const shown = lines.value ?? [{ title: text.menu.counting, isSaid: true } as const];
  return (
    <div
      class="node-menu sub-menu raised"
      role="menu"
      tabIndex={0}
      aria-label={opener.title}
      popover="manual"
      ref={place}
      onKeyDown={press}
    >
      <button type="button" role="menuitem" tabIndex={-1} class="back" onClick={onBack}>
        <ArrowLeft size={15} aria-hidden="true" />
        <span>{text.menu.back}</span>
      </button>
      {shown.map((line) => (
        <MenuItem
          key={`${line.title} ${"count" in line ? line.count : ""}`}
          line={line}
          onChoose={() => {
            if (!("perform" in line)) return;
            onClose(true);
            line.perform();
          }}
        />
      ))}
    </div>
  );
}

const gap = { edge: 8, overlap: 4 };

/** To the right of the line, else to its left, and within the window. */
function moveBeside(menu: HTMLElement, line: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const right = line.right - gap.overlap;
  const isRight = right + width + gap.edge <= innerWidth;
  const left = isRight ? right : Math.max(gap.edge, line.left - width + gap.overlap);
  const top = Math.max(gap.edge, Math.min(line.top - 5, innerHeight - height - gap.edge));
  menu.style.setProperty("--left", `${Math.round(left)}px`);
  menu.style.setProperty("--top", `${Math.round(top)}px`);
}
