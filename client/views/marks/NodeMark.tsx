import type { LabelDefinition } from "../../../src/domain/ontology.ts";
import { mainLabel } from "../../../src/domain/ontology.ts";
import { inPage } from "../../canvas/colour.ts";
import { svgPoints } from "../../canvas/shapes.ts";
import { ontology } from "../../state/session.ts";

type Drawn = Pick<LabelDefinition, "shape" | "colour" | "outlined">;

const plain: Drawn = { shape: "circle", colour: { light: "#66706C", dark: "#98A49F" }, outlined: false };

interface Props {
  labels: string[];
  isUnnamed?: boolean;
  size?: number;
}

/** The mark of a node: its main label's shape, within a ring where another label says so. */
export function NodeMark({ labels, isUnnamed = false, size = 16 }: Props) {
  const known = ontology.value.labels;
  const main = known[mainLabel(ontology.value, labels) ?? ""] ?? plain;
  const ring = labels.map((label) => known[label]).find((definition) => definition?.shape === "ring");
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {ring && <circle cx="8" cy="8" r="7.2" fill="none" stroke-width="1.5" style={{ stroke: coloured(ring) }} />}
      <g transform={ring ? "translate(8 8) scale(.62) translate(-8 -8)" : undefined}>
        <Shape {...main} isUnnamed={isUnnamed} />
      </g>
    </svg>
  );
}

/** The mark of a label in the legend; that of a ring has a point in its middle. */
export function LabelMark({ label, size = 16 }: { label: string; size?: number }) {
  const definition = ontology.value.labels[label] ?? plain;
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {definition.shape === "ring" ? <Ring {...definition} /> : <Shape {...definition} isUnnamed={false} />}
    </svg>
  );
}

function Ring(definition: Drawn) {
  return (
    <>
      <circle cx="8" cy="8" r="6.8" fill="none" stroke-width="1.8" style={{ stroke: coloured(definition) }} />
      <circle class="mark-middle" cx="8" cy="8" r="3" />
    </>
  );
}

function Shape({ shape, outlined, isUnnamed, ...definition }: Drawn & { isUnnamed: boolean }) {
  const colour = coloured(definition);
  const fill = outlined || isUnnamed ? "var(--surface)" : colour;
  const stroke = isUnnamed ? "var(--ink-3)" : colour;
  return (
    <polygon
      points={svgPoints(shape, 16)}
      stroke-width="1.4"
      stroke-linejoin="round"
      stroke-dasharray={isUnnamed ? "2 1.6" : undefined}
      style={{ fill, stroke }}
    />
  );
}

export function coloured({ colour }: Pick<Drawn, "colour">): string {
  return inPage(colour);
}
