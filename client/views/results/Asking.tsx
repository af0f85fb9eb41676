import type { Subgraph } from "../../../src/domain/graph.ts";
import { attempt } from "../../commands/attempt.ts";
import { go } from "../../router.ts";
import { bestConnected } from "../../state/bestConnected.ts";
import { mostAtOnce } from "../../state/results.ts";
import { address } from "../../state/session.ts";
import { isMuch, secondsToDraw } from "../../state/size.ts";
import { summarise } from "../../state/summary.ts";
import { sizeText as text } from "../../text/size.ts";

interface Props {
  draw: (things: Subgraph) => Promise<void>;
  things: Subgraph;
  done: () => void;
}

/** Asks before so much is drawn that it takes a while or can hardly be read, and offers less of it. */
export function Asking({ draw, things, done }: Props) {
  const [some, joining] = [things.nodes.length, things.relationships.length];
  const isLarge = isMuch(things);
  const words = isLarge ? text.warning(some, joining, secondsToDraw(things)) : text.many(some, joining);
  const start = (wanted: Subgraph) => {
    done();
    attempt(draw(wanted));
  };
  return (
    <div class="asking-first" role="alertdialog" aria-label={words}>
      <p>{words}</p>
      {isLarge && <p>{text.onlyHeld}</p>}
      <div class="actions">
        <button type="button" class="button primary" onClick={() => start(bestConnected(things, mostAtOnce))}>
          {text.best(mostAtOnce)}
        </button>
        <button type="button" class="button" onClick={() => showSummary(things, done)}>
          {text.summary}
        </button>
        <button type="button" class="button" onClick={() => start(things)}>
          {text.all(some)}
        </button>
        <button type="button" class="button quiet" onClick={done}>
          {text.cancel}
        </button>
      </div>
    </div>
  );
}

function showSummary(things: Subgraph, done: () => void): void {
  done();
  summarise(things);
  go({ ...address.value, as: "summary" });
}
