import type { SharedBasis } from "../../state/basis.ts";
import { text } from "../../text.ts";
import { LineMark } from "./LineMark.tsx";

/** "stated" beside a solid line, "implied" beside a dashed one, "partly implied" beside one that is both. */
export function BasisMark({ basis }: { basis: SharedBasis }) {
  return (
    <span class="basis">
      <LineMark basis={basis} />
      {text.basis[basis]}
    </span>
  );
}
