import type { Draft } from "../../state/filters/draft.ts";
import { withoutFilter } from "../../state/filters/filter.ts";
import { filtered } from "../../state/filters/filtered.ts";
import { extentOfDegrees } from "../../state/filters/found.ts";
import { unfiltered } from "../../state/picture.ts";
import { ontology, picture } from "../../state/session.ts";
import { RangeField } from "./RangeField.tsx";

/** How many relationships a node must have, of those that the other filters leave. */
export function DegreeField({ draft, onChange }: { draft: Draft; onChange: (part: Partial<Draft>) => void }) {
  const others = withoutFilter(picture.value.filters, "degree");
  const extent = extentOfDegrees(filtered(unfiltered(picture.value, ontology.value), others));
  return <RangeField draft={draft} extent={extent} isDay={false} onChange={onChange} />;
}
