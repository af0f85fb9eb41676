import type { Answer, Offer } from "../../../src/domain/answer.ts";
import { rememberOffer } from "../../commands/askQuestion.ts";
import { placeOfOffer } from "../../state/ask/asked.ts";
import { linkTo } from "../../state/link.ts";
import { text } from "../../text.ts";
import { focusPanel } from "../focus.ts";

/** What to ask next, or instead. */
export function Suggestions({ answer: { status, suggestions } }: { answer: Answer }) {
  return <Offers title={status === "answered" ? text.answer.next : text.answer.instead} offers={suggestions} />;
}

/** Questions that can be asked as they stand, each a link to its answer. */
export function Offers({ title, offers }: { title: string; offers: Offer[] }) {
  if (offers.length === 0) return null;
  return (
    <section class="group">
      <h3>{title}</h3>
      <ul class="suggestions">
        {offers.map((offer) => (
          <li key={offer.words}>
            <a
              class="chip"
              href={linkTo(placeOfOffer(offer))}
              onClick={(event) => {
                // Opened in another tab it is not asked here.
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                rememberOffer(offer);
                focusPanel();
              }}
            >
              {offer.words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
