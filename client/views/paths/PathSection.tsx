import { Crosshair } from "lucide-preact";
import type { Path, Paths } from "../../../src/domain/paths.ts";
import { names, nodesIn, showSteps } from "../../commands/paths.ts";
import { shownSteps } from "../../state/paths.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { Steps } from "./Steps.tsx";

/** One path: how long, through what, its sentences, and a button that shows it in the picture. */
export function PathSection({ found, path, number }: { found: Paths; path: Path; number: number }) {
  const key = path.nodes.join(" ");
  const hubs = nodesIn(found, path.hubs);
  return (
    <section class="group">
      <h3>
        <span>
          {text.paths.path(number, path.steps.length)}
          {hubs.length > 0 && <span class="through"> {text.paths.through(names(hubs))}</span>}
        </span>
        <ShowButton
          name={text.paths.showPath(number)}
          isShown={shownSteps.value?.key === key}
          onClick={() => showSteps(key, path.steps, text.paths.shown(number))}
        />
      </h3>
      <Steps steps={path.steps} subgraph={found.subgraph} opensFirst={number === 1} />
    </section>
  );
}

interface ShowProps {
  name: string;
  isShown: boolean;
  onClick: () => void;
}

export function ShowButton({ name, isShown, onClick }: ShowProps) {
  return (
    <button
      type="button"
      class={isShown ? "button small shown" : "button small"}
      aria-label={name}
      title={name}
      aria-pressed={isShown}
      onClick={onClick}
    >
      <Icon of={Crosshair} size={14} /> {text.paths.show}
    </button>
  );
}
