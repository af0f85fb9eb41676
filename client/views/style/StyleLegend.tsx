import { restyle } from "../../commands/style.ts";
import { partWords, propertyWords } from "../../state/filters/filterWords.ts";
import { ontology, picture } from "../../state/session.ts";
import type { ColourRow } from "../../state/style/colours.ts";
import { isPlain, type Trait } from "../../state/style/style.ts";
import { colourWords, extentWords, traitWords } from "../../state/style/styleWords.ts";
import { traitValues } from "../../state/style/traits.ts";
import { wornColours } from "../../state/style/worn.ts";
import { styleText as text } from "../../text/style.ts";
import { pointing } from "../evidence/Disclosure.tsx";
import "./style.css";

/** What size, colour and names say by the reader's rules, and the way back. */
export function StyleLegend() {
  const { style } = picture.value;
  if (isPlain(style)) return null;
  return (
    <section class="legend-section style-legend" aria-label={text.legend}>
      <h2>
        {text.legend}
        <button type="button" class="link" onClick={() => restyle({})}>
          {text.normal}
        </button>
      </h2>
      {style.size && <SizeLine trait={style.size} />}
      {style.colour && (
        <>
          <p class="style-line">{text.colourBy(traitWords(style.colour))}</p>
          <ul>
            {wornColours.value.map((row) => (
              <ColourLine key={JSON.stringify(row.stands)} row={row} />
            ))}
          </ul>
        </>
      )}
      {Object.entries(style.captions ?? {}).map(([label, property]) => (
        <p class="style-line" key={label}>
          {text.captionAs(partWords({ kind: "label", name: label }, ontology.value), propertyWords(property))}
        </p>
      ))}
    </section>
  );
}

function SizeLine({ trait }: { trait: Trait }) {
  const { extent, kind } = traitValues(trait, picture.value.graph);
  return (
    <p class="style-line style-size">
      <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
        <circle cx="4" cy="12" r="2.5" />
        <circle cx="17" cy="8" r="7.5" />
      </svg>
      {text.sizeBy(traitWords(trait), extent ? extentWords(extent, kind === "day") : "")}
    </p>
  );
}

/** A colour; what has it is marked in the picture while the row is pointed at. */
function ColourLine({ row }: { row: ColourRow }) {
  const { tint, nodes } = row;
  return (
    <li>
      <button
        type="button"
        class="style-row"
        aria-label={text.row(colourWords(row), nodes.length)}
        {...pointing({ nodes, relationships: [] })}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <rect x="1" y="1" width="12" height="12" rx="2" style={{ fill: `light-dark(${tint.light}, ${tint.dark})` }} />
        </svg>
        <span class="legend-words" dir="auto">
          {colourWords(row)}
        </span>
        <span class="count">{nodes.length}</span>
      </button>
    </li>
  );
}
