import { linkTo } from "../../state/link.ts";
import { around } from "../../state/passages.ts";
import { sources } from "../../state/session.ts";
import { text } from "../../text.ts";

/** Leads to the passages before and after. */
export function Pager({ passage }: { passage: string }) {
  const { before, after } = around(sources.value, passage);
  if (!before && !after) return null;
  return (
    <nav class="pager" aria-label={text.sources.title}>
      {before && <a href={linkTo({ view: "sources", passage: before })}>{text.sources.before}</a>}
      {after && (
        <a class="after" href={linkTo({ view: "sources", passage: after })}>
          {text.sources.after}
        </a>
      )}
    </nav>
  );
}
