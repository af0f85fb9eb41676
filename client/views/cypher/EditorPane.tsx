import { computed, effect, useSignal } from "@preact/signals";
import { AlignLeft } from "lucide-preact";
import { useEffect, useRef } from "preact/hooks";
import { followDraft } from "../../commands/check.ts";
import { followLanguage } from "../../commands/language.ts";
import { runDraft } from "../../commands/statement.ts";
import type { Editor } from "../../editor/editor.ts";
import { checked } from "../../state/check.ts";
import { language } from "../../state/language.ts";
import { membersOf } from "../../state/parameters.ts";
import { schema } from "../../state/session.ts";
import { draft, draftParameters } from "../../state/statement.ts";
import { openTab } from "../../state/tabs.ts";
import { editorText } from "../../text/editor.ts";
import { Icon } from "../marks/Icon.tsx";
import { editor } from "./goTo.ts";
import { Mends } from "./Mends.tsx";
import { failedHere, foundHere } from "./marks.ts";

/** The editor, which comes in a file of its own. */
export function EditorPane() {
  const parent = useRef<HTMLDivElement>(null);
  const tries = useSignal(0);
  const hasFailed = useSignal(false);
  useEffect(() => {
    let isGone = false;
    const stops = [followLanguage(), followDraft()];
    const fail = () => {
      hasFailed.value = !isGone;
    };
    hasFailed.value = false;
    void import("../../editor/editor.ts").then(({ createEditor }) => {
      if (isGone || !parent.current) return;
      const made = createEditor({
        parent: parent.current,
        text: draft.peek(),
        words,
        onChange: (text) => {
          draft.value = text;
        },
        onRun: () => runDraft(),
      });
      editor.value = made;
      stops.push(...feed(made), () => made.end());
    }, fail);
    return () => {
      isGone = true;
      editor.value = undefined;
      for (const stop of stops) stop();
    };
  }, [tries.value]);
  return (
    <div class="editor">
      <div ref={parent} class="editor-host" />
      {editor.value ? <Foot /> : hasFailed.value ? <Missing tryAgain={() => tries.value++} /> : <Loading />}
      <Mends />
    </div>
  );
}

const words = () => ({
  schema: schema.peek(),
  language: language.peek(),
  parameters: [...(membersOf(draftParameters.peek())?.keys() ?? [])],
});

const openId = computed(() => openTab.value.id);

/** Shows what the state says: the draft of the open tab, and what was found in it. */
function feed(made: Editor): (() => void)[] {
  return [
    effect(() => made.show(openId.value, draft.value)),
    effect(() => {
      const [failed, found] = [failedHere.value, foundHere.value];
      // While the next check is on its way, what the last one found stays where it is.
      if (!failed && !found && checked.value?.isUnfinished === false) return;
      const remarks = (found ?? []).filter(({ is }) => !failed || is !== "error");
      made.mark(failed ? [failed, ...remarks] : remarks, failed?.from);
    }),
  ];
}

const Loading = () => <p class="quiet-words">{editorText.loading}</p>;

/** The editor's file did not come: a plain field takes its place, so that statements can be written all the same. */
function Missing({ tryAgain }: { tryAgain: () => void }) {
  return (
    <>
      <textarea
        class="editor-plain"
        aria-label={editorText.statement}
        spellcheck={false}
        value={draft.value}
        onInput={({ currentTarget }) => {
          draft.value = currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          runDraft();
        }}
      />
      <p class="quiet-words" role="alert">
        {editorText.missing}{" "}
        <button type="button" class="link" onClick={tryAgain}>
          {editorText.tryAgain}
        </button>
      </p>
    </>
  );
}

function Foot() {
  return (
    <div class="editor-foot">
      <button
        type="button"
        class="button quiet small"
        title={editorText.formatKeys}
        aria-keyshortcuts="Shift+Alt+F"
        onClick={() => editor.value?.format()}
      >
        <Icon of={AlignLeft} size={14} /> {editorText.format}
      </button>
      <span class="editor-hint">{editorText.hint}</span>
    </div>
  );
}
