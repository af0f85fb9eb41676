import { useSignal } from "@preact/signals";
import { Ellipsis, Layers, Link, type LucideIcon, Monitor, Moon, Sun } from "lucide-preact";
import { useRef } from "preact/hooks";
import { nextTheme, theme } from "../commands/theme.ts";
import { width } from "../commands/window.ts";
import { announcement, loadedAt, toast } from "../state/session.ts";
import { text } from "../text.ts";
import { otherForms, showAs } from "./forms.ts";
import { isLegendOpen } from "./legend/open.ts";
import { Icon } from "./marks/Icon.tsx";
import { useOutside } from "./outside.ts";

const drawings = { system: Monitor, light: Sun, dark: Moon };

/** Copy link and colours; on a phone behind "More", beside the button for the legend. */
export function Tools() {
  if (width.value === "tall") return <PhoneTools />;
  return (
    <div class="tools">
      <Tool icon={Link} name={text.header.copyLink} onClick={copyLink} />
      <Tool icon={drawings[theme.value]} name={themeName()} onClick={changeTheme} />
    </div>
  );
}

function PhoneTools() {
  const isOpen = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  useOutside(place, () => {
    isOpen.value = false;
  });
  const then = (action: () => void) => () => {
    action();
    isOpen.value = false;
    place.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };
  return (
    <div class="tools" ref={place}>
      {loadedAt.value > 0 && (
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
        expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      />
      {isOpen.value && (
        <div class="popover menu">
          {loadedAt.value > 0 &&
            otherForms().map((form) => (
              <button type="button" key={form.name} onClick={then(() => showAs(form))}>
                <Icon of={form.icon} /> {text.forms.showAs(form.title)}
              </button>
            ))}
          <button type="button" onClick={then(copyLink)}>
            <Icon of={Link} /> {text.header.copyLink}
          </button>
          <button type="button" onClick={changeTheme}>
            <Icon of={drawings[theme.value]} /> {themeName()}
          </button>
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

const themeName = () => `${text.header.themeChange}. ${text.header.theme[theme.value]}`;

function changeTheme(): void {
  announcement.value = text.header.theme[nextTheme()];
}

function copyLink(): void {
  const told = (words: string) => () => {
    toast.value = { words };
    announcement.value = words;
  };
  navigator.clipboard.writeText(location.href).then(told(text.header.copied), told(text.header.notCopied));
}
