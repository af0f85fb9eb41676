import { computed, useSignal } from "@preact/signals";
import { attempt } from "../../commands/attempt.ts";
import { showLabel } from "../../commands/picture.ts";
import { basisRows, labelRows, labelsLeft, typeRows, typesLeft } from "../../state/legend.ts";
import { act, drawn, ontology, picture, schema } from "../../state/session.ts";
import { text } from "../../text.ts";
import { LineMark } from "../marks/LineMark.tsx";
import { LabelMark } from "../marks/NodeMark.tsx";
import { NoteLine } from "./NoteLine.tsx";
import { Row } from "./Row.tsx";
import { Section } from "./Section.tsx";

const leftOfLabels = computed(() => labelsLeft(drawn.value, ontology.value));
const leftOfTypes = computed(() => typesLeft(drawn.value));

export function LabelSection() {
  const isWhole = useSignal(false);
  if (!schema.value) return null;
  const rows = labelRows(schema.value, picture.value);
  const { labels } = ontology.value;
  const all = Object.keys(labels);
  return (
    <Section
      title={text.legend.labels}
      class={picture.value.style.colour ? "recoloured" : ""}
      isWhole={isWhole}
      rows={rows}
      listAll={text.legend.allLabels}
    >
      {({ name, ...row }) => (
        <Row
          key={name}
          {...row}
          left={leftOfLabels.value.get(name) ?? 0}
          words={labels[name]?.plural ?? name}
          isPart={labels[name]?.hidden === true && row.shown < row.total}
          mark={<LabelMark label={name} />}
          onToggle={() => attempt(showLabel(name))}
          // "Only" of a ring would leave nodes without what their marks say: rings are drawn around other labels.
          onOnly={labels[name]?.shape === "ring" ? undefined : () => act({ do: "only", part: "labels", name, all })}
        />
      )}
    </Section>
  );
}

export function TypeSection() {
  const isWhole = useSignal(false);
  if (!schema.value) return null;
  const rows = typeRows(schema.value, picture.value);
  const { types } = ontology.value;
  const all = rows.map(({ name }) => name);
  return (
    <Section title={text.legend.relationships} isWhole={isWhole} rows={rows} listAll={text.legend.allTypes}>
      {({ name, ...row }) => (
        <Row
          key={name}
          {...row}
          left={leftOfTypes.value.get(name) ?? 0}
          total={row.shown}
          words={types[name]?.reads ?? name}
          mark={<LineMark line={types[name]?.line} />}
          onToggle={() => act({ do: "toggle", part: "types", name })}
          onOnly={() => act({ do: "only", part: "types", name, all })}
        />
      )}
    </Section>
  );
}

/** Stated or implied, where any claim says so. */
export function BasisSection() {
  const { stated = 0, implied = 0 } = schema.value?.basis ?? {};
  if (stated + implied === 0) return null;
  return (
    <section class="legend-section">
      <h2>{text.legend.basis}</h2>
      {basisRows(picture.value).map(({ basis, shown, off }) => (
        <Row
          key={basis}
          shown={shown}
          total={shown}
          off={off}
          words={text.legend[basis]}
          mark={<LineMark basis={basis} />}
          onToggle={() => act({ do: "toggleBasis", basis })}
        />
      ))}
      <NoteLine />
    </section>
  );
}
