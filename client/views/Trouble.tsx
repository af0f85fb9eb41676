import { CircleAlert } from "lucide-preact";
import { Icon } from "./marks/Icon.tsx";

/** Says in a panel why something is not there. */
export function Trouble({ title, words }: { title?: string | undefined; words: string }) {
  return (
    <div class="trouble">
      {title && (
        <p class="trouble-title">
          <Icon of={CircleAlert} /> {title}
        </p>
      )}
      <p>{words}</p>
    </div>
  );
}
