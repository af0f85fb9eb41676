import { useSignal } from "@preact/signals";
import { Download as DownloadIcon } from "lucide-preact";
import { downloads, saveRows } from "../../commands/download.ts";
import type { TableView } from "../../state/tableView.ts";
import { resultsText } from "../../text/results.ts";
import { Popover } from "../Popover.tsx";

/** Files of the rows as the table shows them. */
export function Download({ view }: { view: TableView }) {
  const isOpen = useSignal(false);
  return (
    <Popover isOpen={isOpen} icon={DownloadIcon} name={resultsText.download.label} class="download">
      {(close) => (
        <>
          <p class="download-what">{resultsText.download.what(view.order.value.length)}</p>
          <ul class="option-list">
            {downloads.map((download) => (
              <li key={download.name}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    void saveRows(download, view);
                  }}
                >
                  <b>{download.name}</b> <span>{download.hint}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Popover>
  );
}
