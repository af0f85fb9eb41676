import { useEffect } from "preact/hooks";
import { openPanel } from "../state/panels.ts";
import { loadedAt, timeline } from "../state/session.ts";
import { text } from "../text.ts";
import { Timeline } from "../timeline/Timeline.tsx";
import { Banner } from "./Banner.tsx";
import { FilterBar } from "./filters/FilterBar.tsx";
import { Header } from "./Header.tsx";
import { Intro } from "./Intro.tsx";
import { KeysDialog } from "./keys/later.ts";
import { Live } from "./Live.tsx";
import { bringAtLeisure } from "./later.tsx";
import { Legend } from "./legend/Legend.tsx";
import { Panel } from "./Panel.tsx";
import { Notices } from "./pictures/Notices.tsx";
import { Stage } from "./Stage.tsx";
import { Starting } from "./Starting.tsx";

/** The whole page. Until the graph is there it says what it waits for. */
export function App() {
  const isOpen = loadedAt.value > 0;
  return (
    <div class="app" data-panel={isOpen ? openPanel.value : undefined}>
      <Header />
      {isOpen ? <Opened /> : <Starting />}
      <KeysDialog />
      <Live />
    </div>
  );
}

function Opened() {
  useEffect(bringAtLeisure, []);
  return (
    <>
      <Legend />
      <main class="middle" aria-label={text.header.graph}>
        <div class="banners">
          <Banner />
          <Notices />
        </div>
        <div class="above-picture">
          <Intro />
          <FilterBar />
        </div>
        <Stage />
        {timeline.value.items.length > 0 && <Timeline />}
      </main>
      <Panel />
    </>
  );
}
