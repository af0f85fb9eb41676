import { CircleStop, Copy, Merge, Network, Split } from "lucide-preact";
import { change } from "../commands/change.ts";
import { layouts } from "../layout/layouts.ts";
import { hasParallel, isBundled } from "../state/bundles.ts";
import { ontology, opening, picture } from "../state/session.ts";
import { sizeText } from "../text/size.ts";
import { arranged, arrangePicture, copyComposition, isArranging, stopArranging } from "./arrange.ts";
import { DockMenu } from "./DockMenu.tsx";
import { text } from "./text.ts";

/** The list of layouts, and the composition to take away. */
export function LayoutMenu() {
  const circumstances = { graph: picture.value.graph, ontology: ontology.value, opening: opening.value?.places };
  const choices = layouts
    .filter(({ available }) => available(circumstances))
    .map(({ name, title, description }) => ({
      key: name,
      title,
      description,
      isChosen: picture.value.layout === name,
      onChoose: () => arrangePicture(name),
    }));
  const copy = {
    key: "copy",
    title: text.dock.copy,
    description: text.dock.copyHint,
    icon: Copy,
    onChoose: copyComposition,
  };
  const { merge, mergeHint, part, partHint } = sizeText.bundles;
  const bundles = {
    key: "bundle",
    title: isBundled.value ? part : merge,
    description: isBundled.value ? partHint : mergeHint,
    icon: isBundled.value ? Split : Merge,
    onChoose: () => change({ do: "bundle", on: !isBundled.value }),
  };
  const others = hasParallel.value || isBundled.value ? [bundles, copy] : [copy];
  return (
    <>
      <DockMenu name={text.dock.arrange} words={text.dock.arrange} icon={Network} groups={[choices, others]} />
      {isArranging.value && (
        <button type="button" class="dock-stop" aria-label={text.dock.stop} onClick={stopArranging}>
          <CircleStop size={16} strokeWidth={1.75} aria-hidden="true" />
          <span>{text.dock.stop}</span>
          <progress
            class="dock-progress"
            max={100}
            value={Math.round(arranged.value * 100)}
            aria-label={text.dock.arranging(picture.value.graph.nodes.length)}
          />
        </button>
      )}
    </>
  );
}
