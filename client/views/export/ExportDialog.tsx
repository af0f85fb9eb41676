import { useSignal } from "@preact/signals";
import { Copy, Download, X } from "lucide-preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { canCopyPicture, copyPicture, saveExport } from "../../commands/exportFile.ts";
import { proposedTitle } from "../../commands/exportPicture.ts";
import { type ExportChoices, exportChoices, isExporting, isPicture } from "../../state/exporting.ts";
import { exportText as text } from "../../text/export.ts";
import { text as pageText } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { FormChoice } from "./FormChoice.tsx";
import "./export.css";
import { PictureChoices } from "./PictureChoices.tsx";
import { Preview } from "./Preview.tsx";

/** The picture to be taken away: as what, and what stands on it. */
export function ExportDialog() {
  return isExporting.value ? <Dialog /> : null;
}

/** The side of the page is the side of the paper, until another is chosen. */
const pageSide = () => (matchesDark() ? "dark" : "light");

function matchesDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function Dialog() {
  const place = useRef<HTMLDialogElement>(null);
  const written = useSignal<string | undefined>(undefined);
  const title = written.value ?? proposedTitle();
  const isBusy = useSignal(false);
  const choices: ExportChoices = { paper: pageSide(), ...exportChoices.value };
  const change = (changed: Partial<ExportChoices>) => {
    exportChoices.value = { ...exportChoices.value, ...changed };
  };
  useLayoutEffect(() => {
    const [before, dialog] = [document.activeElement, place.current];
    dialog?.showModal();
    return () => {
      // All else takes no focus until it is closed.
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const close = () => {
    isExporting.value = false;
  };
  const attempt = async (doing: Promise<void>) => {
    isBusy.value = true;
    await doing.finally(() => {
      isBusy.value = false;
    });
    close();
  };
  const save = (event: Event) => {
    event.preventDefault();
    if (!isBusy.value) void attempt(saveExport(choices, title));
  };
  return (
    <dialog
      ref={place}
      class="export raised"
      aria-labelledby="export-title"
      onClose={close}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form onSubmit={save}>
        <header>
          <h2 id="export-title">{text.title}</h2>
          <button type="button" class="button quiet icon-only" aria-label={pageText.close} onClick={close}>
            <Icon of={X} />
          </button>
        </header>
        <div class="export-body">
          {isPicture(choices.form) && <Preview choices={choices} title={title} />}
          <div class="export-choices">
            <label class="export-field">
              <span>{text.name}</span>
              <input
                type="text"
                value={title}
                onInput={({ currentTarget }) => {
                  written.value = currentTarget.value;
                }}
              />
            </label>
            <FormChoice chosen={choices.form} onChoose={(form) => change({ form })} />
            {isPicture(choices.form) && <PictureChoices choices={choices} change={change} />}
          </div>
        </div>
        <footer>
          {isPicture(choices.form) && canCopyPicture() && (
            <button
              type="button"
              class="button"
              aria-disabled={isBusy.value}
              onClick={() => !isBusy.value && attempt(copyPicture(choices, title))}
            >
              <Icon of={Copy} size={15} /> {text.copy}
            </button>
          )}
          <button type="submit" class="button primary" aria-disabled={isBusy.value}>
            <Icon of={Download} size={15} /> {isBusy.value ? text.drawing : text.download}
          </button>
        </footer>
      </form>
    </dialog>
  );
}
