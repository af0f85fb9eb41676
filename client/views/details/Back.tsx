import { ArrowLeft } from "lucide-preact";
import { choosing } from "../../state/address.ts";
import { linkTo } from "../../state/link.ts";
import { address } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";

/** Leads from details to the view that they were opened from. */
export function Back() {
  const here = address.value;
  if (here.view === "graph") return null;
  return (
    <a class="back" href={linkTo(choosing(here))}>
      <Icon of={ArrowLeft} size={14} /> {text.details.back[here.view]}
    </a>
  );
}
