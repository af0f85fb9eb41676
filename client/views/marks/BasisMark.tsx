import type { Basis } from "../../../src/domain/evidence.ts";
import { text } from "../../text.ts";
import { LineMark } from "./LineMark.tsx";

/** "stated" beside a solid line, "implied" beside a dashed one. */
export function BasisMark({ basis }: { basis: Basis }) {
  return (
    <span class="basis">
      <LineMark isImplied={basis === "implied"} />
      {text.basis[basis]}
    </span>
  );
}
