import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { runDraft } from "../../commands/statement.ts";
import type { Editor } from "../../editor/editor.ts";
import { draft, failedRun } from "../../state/statement.ts";
import { text } from "../../text.ts";
import { editor } from "./goTo.ts";

/** The editor, which comes in a file of its own. */
export function EditorPane() {
  const parent = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isGone = false;
    const stops: (() => void)[] = [];
    void import("../../editor/editor.ts").then(({ createEditor }) => {
      if (isGone || !parent.current) return;
      const made = createEditor({
        parent: parent.current,
        text: draft.peek(),
        label: text.cypher.statement,
        onChange: (words) => {
          draft.value = words;
        },
        onRun: runDraft,
      });
      editor.value = made;
      stops.push(feed(made), () => made.end());
    });
    return () => {
      isGone = true;
      editor.value = undefined;
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <div class="editor">
      <div ref={parent} class="editor-host" />
      {!editor.value && <p class="quiet-words">{text.cypher.loadingEditor}</p>}
    </div>
  );
}

/** Shows what the state says: the draft, and the place of a fault while the draft is what failed. */
function feed(made: Editor): () => void {
  const stops = [
    effect(() => made.show(draft.value)),
    effect(() => {
      const { statement, problem } = failedRun.value ?? {};
      made.mark(statement === draft.peek().trim() ? problem?.position : undefined);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
