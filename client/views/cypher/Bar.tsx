import { useSignal } from "@preact/signals";
import { ChevronDown, Play, X } from "lucide-preact";
import { useId } from "preact/hooks";
import { cancelRun, runDraft } from "../../commands/statement.ts";
import { running } from "../../state/statement.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { Popover } from "../Popover.tsx";
import { Examples } from "./Examples.tsx";
import { HistoryButton } from "./HistoryButton.tsx";
import { SavedButton } from "./SavedButton.tsx";
import { Status } from "./Status.tsx";

/** What can be done with a statement, and how the open one stands. */
export function Bar() {
  return (
    <div class="bar">
      {running.value ? <CancelButton /> : <RunButtons />}
      <HistoryButton />
      <SavedButton />
      <Examples />
      <Status />
    </div>
  );
}

function CancelButton() {
  return (
    <button type="button" class="button cancel" title={text.cypher.cancelKeys} onClick={() => cancelRun()}>
      <Icon of={X} /> {text.cypher.cancel}
    </button>
  );
}

function RunButtons() {
  const id = useId();
  const isOpen = useSignal(false);
  return (
    <div class="run-buttons">
      <button type="button" class="button primary" aria-describedby={id} onClick={() => runDraft()}>
        <Icon of={Play} size={14} /> {text.cypher.run}
        <span class="keys" id={id}>
          {text.cypher.runKeys}
        </span>
      </button>
      <Popover isOpen={isOpen} icon={ChevronDown} name={text.cypher.runAs} class="run-as" isIconOnly>
        {(close) => (
          <ul class="option-list">
            {(["explain", "profile"] as const).map((plan) => (
              <li key={plan}>
                <button
                  type="button"
                  onClick={() => {
                    runDraft({ plan });
                    close();
                  }}
                >
                  <b>{text.cypher[plan]}</b> <span>{text.cypher[`${plan}Hint`]}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
    </div>
  );
}
