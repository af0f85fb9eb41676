import { loadedAt } from "../state/session.ts";
import { text } from "../text.ts";
import { Brand } from "./Brand.tsx";
import { Find } from "./find/Find.tsx";
import { Tabs } from "./Tabs.tsx";
import { Tools } from "./Tools.tsx";

/** Name, find box, views and tools. The find box comes first for the keyboard. */
export function Header() {
  return (
    <header class="header">
      <a class="skip" href="#stage" onClick={skip}>
        {text.skip}
      </a>
      <Brand />
      <Find isWaiting={loadedAt.value === 0} />
      <div class="header-end">
        <Tabs />
        <Tools />
      </div>
    </header>
  );
}

// The hash is the address of the reader's place: a real jump would lose it.
function skip(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("#stage [tabindex='0'], #stage")?.focus();
}
