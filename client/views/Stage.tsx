import { List, Waypoints } from "lucide-preact";
import { useRef } from "preact/hooks";
import { Canvas } from "../canvas/Canvas.tsx";
import { Dock } from "../canvas/Dock.tsx";
import { attempt } from "../commands/attempt.ts";
import { askExpand } from "../commands/expansion.ts";
import { performKey } from "../commands/nodeActions.ts";
import { menu } from "../state/menu.ts";
import { openPanel } from "../state/panels.ts";
import { drawn } from "../state/session.ts";
import { text } from "../text.ts";
import { covered, useStageBox } from "./covered.ts";
import { EmptyStage } from "./EmptyStage.tsx";
import { ExpandDialog } from "./expand/ExpandDialog.tsx";
import { closePanel, focusPanel } from "./focus.ts";
import { isListed, toggleList } from "./listed.ts";
import { LogPanel } from "./log/LogPanel.tsx";
import { Icon } from "./marks/Icon.tsx";
import { NodeMenu } from "./menu/NodeMenu.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { Toast } from "./Toast.tsx";
import { Twin } from "./Twin.tsx";

/** The picture: drawn, and as a list. */
export function Stage() {
  const isList = isListed.value;
  const place = useRef<HTMLDivElement>(null);
  useStageBox(place);
  const isEmpty = drawn.value.nodes.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter is the canvas's own key for details; here it moves on to them
    <div
      id="stage"
      class={isList ? "stage as-list" : "stage"}
      ref={place}
      onKeyDownCapture={({ key, target }) => {
        if (key === "Enter" && target instanceof HTMLElement && target.closest(".canvas-place")) focusPanel();
      }}
      onKeyDown={({ key, target }) => {
        if (key === "Escape" && openPanel.value && target instanceof HTMLElement && target.closest(".canvas-place"))
          closePanel();
      }}
    >
      <div class="canvas-place">
        <Canvas
          onExpand={(id) => attempt(askExpand([id]))}
          onMenu={(at) => {
            menu.value = at;
          }}
          onKey={performKey}
          free={covered()}
        />
      </div>
      <Twin isShown={isList} />
      {isEmpty && <EmptyStage />}
      {!isEmpty && (
        <button
          type="button"
          class="button list-toggle"
          aria-label={isList ? text.stage.asPicture : text.stage.asList}
          title={isList ? text.stage.asPicture : text.stage.asList}
          onClick={toggleList}
        >
          <Icon of={isList ? Waypoints : List} /> <span>{isList ? text.stage.graph : text.stage.list}</span>
        </button>
      )}
      <SelectionBar />
      {!isList && <NodeMenu />}
      {!isList && <LogPanel />}
      <ExpandDialog />
      {!isList && <Dock />}
      <Toast />
    </div>
  );
}
