import { announcement } from "../state/session.ts";

/** Speaks what happened, politely. */
export function Live() {
  return (
    <div class="unseen" role="status" aria-live="polite">
      {announcement.value}
    </div>
  );
}
