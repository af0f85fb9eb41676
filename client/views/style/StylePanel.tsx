import { X } from "lucide-preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { restyle } from "../../commands/style.ts";
import { propertyWords } from "../../state/filters/filterWords.ts";
import { picture } from "../../state/session.ts";
import { forColour, forSize, type OfferedProperty, offeredProperties } from "../../state/style/offered.ts";
import { isPlain, type Trait, withTrait } from "../../state/style/style.ts";
import { isStyling } from "../../state/style/styling.ts";
import { styleText as text } from "../../text/style.ts";
import "../filters/editor.css";
import { text as page } from "../../text.ts";
import { focusOpener } from "../filters/opener.ts";
import { Icon } from "../marks/Icon.tsx";
import { CaptionField } from "./CaptionField.tsx";
import "./style.css";

/** What marks show by size, colour and name. Each choice is seen at once, and can be taken back. */
export function StylePanel() {
  return isStyling.value ? <Choices /> : null;
}

function Choices() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.querySelector("select")?.focus(), []);
  const { style, graph } = picture.value;
  const properties = offeredProperties(graph);
  const close = () => {
    isStyling.value = false;
    focusOpener("style");
  };
  return (
    <div
      ref={place}
      class="filter-editor style-panel raised"
      role="dialog"
      aria-label={text.title}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
        event.stopPropagation();
      }}
    >
      <div class="style-head">
        <h2>{text.title}</h2>
        <button type="button" class="button quiet icon-only" aria-label={page.close} title={page.close} onClick={close}>
          <Icon of={X} />
        </button>
      </div>
      <div class="filter-fields">
        <TraitField part="size" normal={text.sizeNormal} properties={forSize(properties)} />
        <TraitField part="colour" normal={text.colourNormal} properties={forColour(properties)} />
        <CaptionField />
      </div>
      <div class="filter-foot">
        <button
          type="button"
          class="button"
          aria-disabled={isPlain(style)}
          onClick={() => {
            if (!isPlain(style)) restyle({});
          }}
        >
          {text.normal}
        </button>
      </div>
    </div>
  );
}

interface TraitProps {
  part: "size" | "colour";
  normal: string;
  properties: OfferedProperty[];
}

function TraitField({ part, normal, properties }: TraitProps) {
  const { style } = picture.value;
  const degree: Trait = { by: "degree" };
  return (
    <label class="choice-field">
      {text[part]}
      <select
        value={JSON.stringify(style[part] ?? null)}
        onChange={({ currentTarget }) => restyle(withTrait(style, part, JSON.parse(currentTarget.value) ?? undefined))}
      >
        <option value="null">{normal}</option>
        <option value={JSON.stringify(degree)}>{text.degree}</option>
        {properties.map(({ name, count }) => {
          const value = JSON.stringify({ by: "property", property: name } satisfies Trait);
          return (
            <option key={value} value={value}>
              {text.coverage(propertyWords(name), count)}
            </option>
          );
        })}
      </select>
    </label>
  );
}
