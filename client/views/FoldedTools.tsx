import { useSignal } from "@preact/signals";
import { Download, Ellipsis, Images, Keyboard, Layers, Link } from "lucide-preact";
import { useRef } from "preact/hooks";
import { copyLink } from "../commands/copyLink.ts";
import { exportPicture } from "../state/exporting.ts";
import { showKeys } from "../state/keysHelp.ts";
import { loadedAt } from "../state/session.ts";
import { picturesText } from "../text/pictures.ts";
import { text } from "../text.ts";
import { ColourChoices } from "./Colours.tsx";
import { otherForms, showAs } from "./forms.ts";
import { isLegendOpen } from "./legend/open.ts";
import { Icon } from "./marks/Icon.tsx";
import { useOutside } from "./outside.ts";
import { Pictures } from "./pictures/PicturesButton.tsx";
import { Tool } from "./Tool.tsx";

/** The tools behind "More"; on a phone also what has no button of its own there: the legend, and the forms of the picture. */
export function FoldedTools({ isPhone }: { isPhone: boolean }) {
  const isOpen = useSignal(false);
  const hasPictures = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  const leave = () => {
    isOpen.value = false;
    hasPictures.value = false;
  };
  useOutside(place, leave);
  const close = () => {
    leave();
    place.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };
  const then = (action: () => void) => () => {
    close();
    action();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from whatever in it has the keyboard
    <div
      class="tools"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented || !(isOpen.value || hasPictures.value)) return;
        event.preventDefault();
        close();
      }}
    >
      {isPhone && loadedAt.value > 0 && (
        <Tool
          icon={Layers}
          name={text.header.legend}
          onClick={() => {
            isLegendOpen.value = !isLegendOpen.value;
          }}
        />
      )}
      <Tool
        icon={Ellipsis}
        name={text.header.more}
        expanded={isOpen.value || hasPictures.value}
        onClick={() => {
          const wasOpen = isOpen.value || hasPictures.value;
          leave();
          isOpen.value = !wasOpen;
        }}
      />
      {isOpen.value && (
        <div class="popover menu raised">
          {isPhone &&
            loadedAt.value > 0 &&
            otherForms().map((form) => (
              <button type="button" key={form.name} onClick={then(() => showAs(form))}>
                <Icon of={form.icon} /> {text.forms.showAs(form.title)}
              </button>
            ))}
          {loadedAt.value > 0 && (
            <button
              type="button"
              onClick={then(() => {
                hasPictures.value = true;
              })}
            >
              <Icon of={Images} /> {picturesText.open}
            </button>
          )}
          <button type="button" onClick={then(copyLink)}>
            <Icon of={Link} /> {text.header.copyLink}
          </button>
          {loadedAt.value > 0 && (
            <button type="button" onClick={then(exportPicture)}>
              <Icon of={Download} /> {text.header.exportPicture}
            </button>
          )}
          <button type="button" onClick={then(showKeys)}>
            <Icon of={Keyboard} /> {text.header.allKeys}
          </button>
          <ColourChoices />
        </div>
      )}
      {hasPictures.value && (
        <div class="popover-place pictures">
          <div class="popover raised">
            <Pictures close={close} />
          </div>
        </div>
      )}
    </div>
  );
}
