import { home } from "../state/address.ts";
import { linkTo } from "../state/link.ts";
import { text } from "../text.ts";

/** The product's mark and name. For the keyboard, the tab "Graph" leads to the same place. */
export function Brand() {
  return (
    <a class="brand" href={linkTo(home)} tabIndex={-1}>
      <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
        <path class="brand-line" d="M4 14C5 7.5 8 4.4 10.2 4M15.8 4c2.2.4 5.2 3.5 6.2 10" />
        <circle class="brand-ring" cx="13" cy="4" r="2.9" />
        <circle class="brand-dot" cx="3.8" cy="14" r="3.6" />
        <circle class="brand-dot" cx="22.2" cy="14" r="3.6" />
      </svg>
      {text.title}
    </a>
  );
}
