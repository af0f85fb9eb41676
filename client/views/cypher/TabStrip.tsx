import { Plus, X } from "lucide-preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { endRun } from "../../commands/statement.ts";
import { go } from "../../router.ts";
import { address, tell, toast } from "../../state/session.ts";
import { addTab, closeTab, openTab, selectTab, type Tab, tabs } from "../../state/tabs.ts";
import { titleOf } from "../../state/written.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { tabFrom } from "../tabKeys.ts";

/** Statements side by side. The arrows go from one to the next, Delete closes. */
export function TabStrip() {
  const list = useRef<HTMLDivElement>(null);
  const all = tabs.value;
  const isByKey = useRef(false);
  const press = (event: KeyboardEvent) => {
    const at = all.findIndex(({ id }) => id === openTab.value.id);
    const to = tabFrom(event.key, all, at);
    if (to) choose(to.id);
    else if (event.key === "Delete") close(openTab.value);
    else return;
    event.preventDefault();
    isByKey.current = true;
  };
  // As soon as the strip is drawn anew, not a frame later: by then the keyboard may be elsewhere by choice.
  useLayoutEffect(() => {
    if (isByKey.current) list.current?.querySelector<HTMLElement>("[aria-selected='true']")?.focus();
    isByKey.current = false;
  });
  return (
    <div class="statements">
      <div class="statement-tabs" ref={list} role="tablist" aria-label={text.cypher.tabs.name} onKeyDown={press}>
        {all.map((tab) => (
          <OneTab key={tab.id} tab={tab} />
        ))}
      </div>
      {(all.length > 1 || titleOf(openTab.value) !== "") && <CloseButton tab={openTab.value} />}
      <button
        type="button"
        class="button quiet icon-only small"
        aria-label={text.cypher.tabs.add}
        title={`${text.cypher.tabs.add} (Ctrl Alt N)`}
        onClick={add}
      >
        <Icon of={Plus} />
      </button>
    </div>
  );
}

function OneTab({ tab }: { tab: Tab }) {
  const isOpen = tab.id === openTab.value.id;
  const title = titleOf(tab) || text.cypher.tabs.blank;
  return (
    <button
      type="button"
      role="tab"
      class="statement-tab"
      aria-selected={isOpen}
      tabIndex={isOpen ? 0 : -1}
      title={title}
      dir="auto"
      onClick={() => choose(tab.id)}
      onAuxClick={({ button }) => {
        if (button === 1) close(tab);
      }}
    >
      {title}
      {tab.running && <span class="unseen">, {text.cypher.tabs.running}</span>}
      {tab.running && <span class="statement-running" aria-hidden="true" />}
    </button>
  );
}

/** Beside the tabs, for a tab itself must hold no button; the pointer has the middle button on any tab. */
function CloseButton({ tab }: { tab: Tab }) {
  const name = text.cypher.tabs.close(titleOf(tab) || text.cypher.tabs.blank);
  return (
    <button
      type="button"
      class="button quiet icon-only small"
      aria-label={name}
      title={name}
      onClick={() => close(tab)}
    >
      <Icon of={X} size={14} />
    </button>
  );
}

function add(): void {
  if (addTab()) showAddress();
  else toast.value = { words: text.cypher.tabs.full };
}

function choose(id: number): void {
  selectTab(id);
  showAddress();
}

function close(tab: Tab): void {
  const title = titleOf(tab);
  endRun(tab.id);
  const takeBack = closeTab(tab.id);
  showAddress();
  if (title === "") return;
  tell(text.cypher.tabs.closed(title), () => {
    takeBack();
    showAddress();
  });
}

/** The address names what the open tab ran last. */
function showAddress(): void {
  const { statement, parameters } = openTab.peek().ran ?? {};
  if (address.peek().view === "cypher") go({ view: "cypher", statement, parameters: parameters || undefined });
}
