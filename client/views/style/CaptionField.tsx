import { useSignal } from "@preact/signals";
import { restyle } from "../../commands/style.ts";
import { partWords, propertyWords } from "../../state/filters/filterWords.ts";
import { propertiesOf } from "../../state/filters/found.ts";
import { ontology, picture } from "../../state/session.ts";
import { labelsIn } from "../../state/style/offered.ts";
import { withCaption } from "../../state/style/style.ts";
import { styleText as text } from "../../text/style.ts";

/** The property that is written at the nodes of a label. */
export function CaptionField() {
  const { style, graph } = picture.value;
  const labels = labelsIn(graph, ontology.value);
  const chosen = useSignal(Object.keys(style.captions ?? {})[0] ?? labels[0]);
  const label = chosen.value !== undefined && labels.includes(chosen.value) ? chosen.value : labels[0];
  if (label === undefined) return null;
  const normal = ontology.value.labels[label]?.caption ?? "name";
  const found = propertiesOf({ kind: "label", name: label }, graph);
  const properties = found.filter(({ name, kind }) => name !== normal && kind !== "opaque");
  return (
    <div class="style-caption">
      <label class="choice-field">
        {text.caption}
        <select
          value={label}
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value;
          }}
        >
          {labels.map((name) => (
            <option key={name} value={name}>
              {partWords({ kind: "label", name }, ontology.value)}
            </option>
          ))}
        </select>
      </label>
      <label class="choice-field">
        {text.captionBy}
        <select
          value={style.captions?.[label] ?? ""}
          onChange={({ currentTarget }) => restyle(withCaption(style, label, currentTarget.value || undefined))}
        >
          <option value="">{text.captionNormal(propertyWords(normal))}</option>
          {properties.map(({ name, count }) => (
            <option key={name} value={name}>
              {text.coverage(propertyWords(name), count)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
