// biome-ignore-all lint/a11y/useSemanticElements: cells stand at places of their own, which a table gives none; roles say what they are
import { computed } from "@preact/signals";
import type { GraphRelationship } from "../../../src/domain/graph.ts";
import { reading } from "../../../src/domain/ontology.ts";
import { type Matrix, roleOf } from "../../state/matrix.ts";
import { titled } from "../../state/names.ts";
import { address, lit, ontology, pointed } from "../../state/session.ts";
import { formsText } from "../../text/forms.ts";
import { pointing } from "../evidence/Disclosure.tsx";
import { LineMark } from "../marks/LineMark.tsx";

const text = formsText.matrices;
const shining = computed(() => new Set([...lit.value.relationships, ...pointed.value.relationships]));

interface Props {
  matrix: Matrix;
  row: number;
  column: number;
  left: number;
  width: number;
  isCurrent: boolean;
}

/** What joins a row and a column: its line and its role; of several, how many. */
export function Cell({ matrix, row, column, left, width, isCurrent }: Props) {
  const [across, down] = [matrix.rows[row]?.node, matrix.columns[column]?.node];
  if (!across || !down) return null;
  const found = matrix.cell(across.id, down.id);
  const ids = found.map(({ id }) => id);
  const isChosen = ids.some((id) => id === address.value.relationship);
  const isLit = isChosen || ids.some((id) => shining.value.has(id));
  const lights = found.length > 0 ? { nodes: [across.id, down.id], relationships: ids } : undefined;
  const known = ontology.value;
  return (
    <div
      role="gridcell"
      class={["matrix-cell", found.length > 0 && "full", isLit && "lit"].filter(Boolean).join(" ")}
      style={{ left: `${left}px`, width: `${width}px` }}
      tabIndex={isCurrent ? 0 : -1}
      data-row={row}
      data-column={column}
      aria-colindex={column + 2}
      aria-selected={isChosen || undefined}
      aria-haspopup={found.length > 1 ? "dialog" : undefined}
      aria-label={text.cell(titled(known, across), titled(known, down), whatOf(found))}
      {...pointing(lights)}
    >
      {found[0] && <Content first={found[0]} count={found.length} />}
    </div>
  );
}

function Content({ first, count }: { first: GraphRelationship; count: number }) {
  const { line } = reading(ontology.value, first);
  return (
    <>
      <span class="matrix-mark">
        <LineMark line={line} basis={first.properties.basis === "implied" ? "implied" : "stated"} />
        {count > 1 && <b>{text.many(count)}</b>}
      </span>
      <span class="matrix-role">{roleOf(first, ontology.value)}</span>
    </>
  );
}

function whatOf(found: GraphRelationship[]): string {
  const each = found.map((one) => text.relationship(roleOf(one, ontology.value), basisOf(one)));
  if (each.length > 1) return text.several(each.length, each);
  return each[0] ?? text.nothing;
}

export function basisOf({ properties }: GraphRelationship): string | undefined {
  return typeof properties.basis === "string" ? properties.basis : undefined;
}
