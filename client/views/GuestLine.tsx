import { guests, keepGuests } from "../state/guests.ts";
import { announcement } from "../state/session.ts";
import { stepsText as text } from "../text/steps.ts";
import { focusOpenPanel } from "./focus.ts";

/** Says what the open panel shows beyond the picture, which leaves with it unless it is kept. */
export function GuestLine() {
  const { nodes, relationships } = guests.value;
  if (nodes.length + relationships.length === 0) return null;
  const keep = () => {
    keepGuests();
    announcement.value = text.guestsKept;
    focusOpenPanel();
  };
  return (
    <p class="guest-line">
      <span>{text.guests(nodes.length, relationships.length)}</span>
      <button type="button" class="button small" onClick={keep}>
        {text.keepGuests}
      </button>
    </p>
  );
}
