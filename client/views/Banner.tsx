import { CircleAlert } from "lucide-preact";
import { tryNow } from "../commands/outage.ts";
import { outage } from "../state/session.ts";
import { text } from "../text.ts";
import { Icon } from "./marks/Icon.tsx";
import { useSeconds } from "./seconds.ts";

/** Tells that the database is gone, since when what is drawn is old, and when it is tried again. */
export function Banner() {
  return outage.value ? <Outage {...outage.value} /> : null;
}

function Outage({ loadedAt, retryAt }: { loadedAt: number; retryAt: number }) {
  const seconds = Math.ceil((retryAt - useSeconds()) / 1000);
  return (
    <div class="banner">
      <Icon of={CircleAlert} />
      <p>
        <b>{text.outage.title}</b> {text.outage.loaded(text.time(loadedAt))}{" "}
        {seconds > 0 ? text.outage.waits(seconds) : text.outage.trying}
      </p>
      <button type="button" class="button small" onClick={tryNow}>
        {text.outage.tryNow}
      </button>
    </div>
  );
}
