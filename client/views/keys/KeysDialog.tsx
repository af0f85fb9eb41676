import { X } from "lucide-preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { nodeActions } from "../../commands/nodeActions.ts";
import { isKeysHelpOpen } from "../../state/keysHelp.ts";
import { keysText as text } from "../../text/keys.ts";
import { text as pageText } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import "./keys.css";

interface Line {
  keys: string[];
  does: string;
}

/** All keys, by where they work. */
export function KeysDialog() {
  return isKeysHelpOpen.value ? <Dialog /> : null;
}

function Dialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const close = () => {
    isKeysHelpOpen.value = false;
  };
  const [everywhere, ...others] = text.groups;
  return (
    <dialog
      ref={dialog}
      class="keys-help raised"
      aria-label={text.title}
      onClose={close}
      onClick={({ target }) => {
        if (target === dialog.current) close();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="keys-head">
        {/* biome-ignore lint/a11y/noAutofocus: a dialog has to say first what it is */}
        <h2 tabIndex={-1} autoFocus>
          {text.title}
        </h2>
        <button type="button" class="button quiet icon-only" aria-label={pageText.close} onClick={close}>
          <Icon of={X} />
        </button>
      </div>
      <div class="keys-groups">
        {everywhere && <Group {...everywhere} />}
        <Group
          title={text.node}
          lines={nodeActions.map(({ key, name }) => ({ keys: [key], does: text.actions[name] ?? name }))}
        />
        {others.map((group) => (
          <Group key={group.title} {...group} />
        ))}
      </div>
    </dialog>
  );
}

function Group({ title, lines }: { title: string; lines: Line[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {lines.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key, index) => (
                <>
                  {index > 0 && ` ${text.or} `}
                  <kbd>{key}</kbd>
                </>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
