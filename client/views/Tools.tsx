import { useSignal } from "@preact/signals";
import { Download, Ellipsis, Images, Keyboard, Layers, Link, type LucideIcon } from "lucide-preact";
import { useRef } from "preact/hooks";
import { copyText } from "../commands/clipboard.ts";
import { isTooLarge, writtenAddress } from "../commands/pictures/write.ts";
import { width } from "../commands/window.ts";
import { exportPicture } from "../state/exporting.ts";
import { isKeysHelpOpen } from "../state/keysHelp.ts";
import { loadedAt } from "../state/session.ts";
import { picturesText } from "../text/pictures.ts";
import { text } from "../text.ts";
import { ColourChoices, Colours } from "./Colours.tsx";
import { otherForms, showAs } from "./forms.ts";
import { isLegendOpen } from "./legend/open.ts";
import { Icon } from "./marks/Icon.tsx";
import { useOutside } from "./outside.ts";
import { Pictures, PicturesButton } from "./pictures/PicturesButton.tsx";

/** Pictures, copy link, export, colours and keys; where the question box needs their room, behind "More". */
export function Tools() {
  if (width.value !== "wide") return <FoldedTools isPhone={width.value === "tall"} />;
  return (
    <div class="tools">
      <PicturesButton />
      <Tool icon={Link} name={text.header.copyLink} onClick={copyLink} />
      {loadedAt.value > 0 && <Tool icon={Download} name={text.header.exportPicture} onClick={exportPicture} />}
      <Colours />
      <Tool icon={Keyboard} name={text.header.allKeys} onClick={showKeys} />
    </div>
  );
}

/** On a phone also what has no button of its own there: the legend, and the forms of the picture. */
function FoldedTools({ isPhone }: { isPhone: boolean }) {
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

interface ToolProps {
  icon: LucideIcon;
  name: string;
  expanded?: boolean;
  onClick: () => void;
}

function Tool({ icon, name, expanded, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="button quiet icon-only"
      aria-label={name}
      aria-expanded={expanded}
      title={name}
      onClick={onClick}
    >
      <Icon of={icon} />
    </button>
  );
}

function showKeys(): void {
  isKeysHelpOpen.value = true;
}

const copied = () => (isTooLarge.peek() ? picturesText.notice.copiedWithout : text.header.copied);

async function copyLink(): Promise<void> {
  const link = await writtenAddress();
  await copyText(link, copied(), text.header.linkNotCopied);
}
