import { loadedAt } from "../state/session.ts";
import { text } from "../text.ts";
import { Brand } from "./Brand.tsx";
import { DatabaseName } from "./DatabaseName.tsx";
import { Find } from "./find/Find.tsx";
import { focusStage } from "./focus.ts";
import { Tabs } from "./Tabs.tsx";
import { Tools } from "./Tools.tsx";

/** Name, find box, views and tools. The find box comes first for the keyboard. */
export function Header() {
  return (
    <header class="header">
      {/* A button, not a link: the hash is the address of the reader's place, and a jump would lose it. */}
      <button type="button" class="skip" onClick={focusStage}>
        {text.skip}
      </button>
      <Brand />
      <Find isWaiting={loadedAt.value === 0} />
      <div class="header-end">
        <DatabaseName />
        <Tabs />
        <Tools />
      </div>
    </header>
  );
}
