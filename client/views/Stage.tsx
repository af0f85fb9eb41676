import { useRef } from "preact/hooks";
import { Canvas } from "../canvas/Canvas.tsx";
import { Dock } from "../canvas/Dock.tsx";
import { LayoutMenu } from "../canvas/LayoutMenu.tsx";
import { attempt } from "../commands/attempt.ts";
import { askExpand } from "../commands/expansion.ts";
import { ungroup } from "../commands/grouping.ts";
import { performKey } from "../commands/nodeActions.ts";
import { width } from "../commands/window.ts";
import { isOfGroup } from "../state/grouped/grouped.ts";
import { menu } from "../state/menu.ts";
import { openPanel } from "../state/panels.ts";
import { drawn, focused } from "../state/session.ts";
import { CanvasFind } from "./CanvasFind.tsx";
import { covered, useStageBox } from "./covered.ts";
import { EmptyStage } from "./EmptyStage.tsx";
import { ExpandDialog } from "./expand/later.ts";
import { ExportDialog } from "./export/later.ts";
import { FormMenu } from "./FormMenu.tsx";
import { isNarrowed } from "./filters/FilterBar.tsx";
import { FilterEditor } from "./filters/FilterButton.tsx";
import { Reading } from "./filters/Reading.tsx";
import { closePanel, focusPanel } from "./focus.ts";
import { currentForm, list } from "./forms.ts";
import { LogPanel } from "./log/panelLater.ts";
import { NodeMenu } from "./menu/NodeMenu.tsx";
import { NeighbourhoodDialog } from "./neighbourhood/later.ts";
import { Overview } from "./overviewLater.ts";
import { SelectionBar } from "./SelectionBar.tsx";
import { StylePanel } from "./style/StyleButton.tsx";
import { Toast } from "./Toast.tsx";
import { UnseenTwin } from "./UnseenTwin.tsx";

/** What is shown: drawn, or in another form. */
export function Stage() {
  const form = currentForm();
  const { View } = form;
  const place = useRef<HTMLDivElement>(null);
  useStageBox(place);
  const isEmpty = drawn.value.nodes.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter is the canvas's own key for details; here it moves on to them
    <div
      id="stage"
      class={View ? "stage as-view" : "stage"}
      ref={place}
      style={{ "--covered": `${covered().bottom}px`, "--covered-right": `${covered().right}px` }}
      onKeyDownCapture={({ key, target }) => {
        if (key !== "Enter" || isOfGroup(focused.value ?? "")) return;
        if (target instanceof HTMLElement && target.closest(".canvas-place")) focusPanel();
      }}
      onKeyDown={({ key, target }) => {
        if (key === "Escape" && openPanel.value && target instanceof HTMLElement && target.closest(".canvas-place"))
          closePanel();
      }}
    >
      <div class="canvas-place">
        <Canvas
          onExpand={(id) => (isOfGroup(id) ? ungroup([id]) : attempt(askExpand([id])))}
          onMenu={(at) => {
            menu.value = at;
          }}
          onKey={performKey}
          free={freeOf(covered())}
        />
      </div>
      {form !== list && <UnseenTwin />}
      {View && <View />}
      {isEmpty && <EmptyStage />}
      {!isEmpty && (
        <div class="dock-choices">
          {!View && <LayoutMenu />}
          <div class="form-choice">
            <FormMenu />
          </div>
        </div>
      )}
      <Reading />
      <FilterEditor />
      {!View && <StylePanel />}
      <SelectionBar />
      {!View && <CanvasFind />}
      <NodeMenu />
      <LogPanel />
      <ExpandDialog />
      <NeighbourhoodDialog />
      <ExportDialog />
      {!View && <Overview />}
      <Dock isDrawn={!View} />
      <Toast />
    </div>
  );
}

/** The dock's height on a phone with what is around it, in pixels. */
const dockHeight = 52;

/** On a phone the bar of what is left out takes room from the picture, which then would reach beneath the dock. */
function freeOf({ right, bottom }: ReturnType<typeof covered>): ReturnType<typeof covered> {
  const isTight = width.value === "tall" && bottom === 0 && isNarrowed();
  return { right, bottom: isTight ? dockHeight : bottom };
}
