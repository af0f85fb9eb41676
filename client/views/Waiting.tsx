import type { ComponentType } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { laterText as text } from "../text/later.ts";
import { closePanel, focusOpenPanel } from "./focus.ts";
import type { WaitingProps } from "./later.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import "./waiting.css";

interface Panel {
  label: string;
  class?: string;
  opensAs?: "half" | "full";
}

/** The frame of a panel that is on its way: it opens at the size that it will have, and hands the keyboard on. */
export function waitingPanel({ label, ...frame }: Panel): ComponentType<WaitingProps> {
  return function Waiting(props) {
    const heading = useRef<HTMLHeadingElement>(null);
    useLayoutEffect(
      () => () => {
        if (heading.current === document.activeElement) requestAnimationFrame(focusOpenPanel);
      },
      [],
    );
    return (
      <PanelFrame
        {...frame}
        label={label}
        onClose={closePanel}
        heading={
          <h2 class="name" tabIndex={-1} ref={heading}>
            {label}
          </h2>
        }
      >
        <WaitingWords {...props} />
      </PanelFrame>
    );
  };
}

/** The paper of a form that is on its way. */
export function WaitingForm(props: WaitingProps) {
  return (
    <section class="waiting-form">
      <WaitingWords {...props} />
    </section>
  );
}

/** That something is on its way, where it takes long, or that it did not come. */
export function WaitingWords({ hasFailed, tryAgain }: WaitingProps) {
  if (!hasFailed)
    return (
      <p class="quiet-words waiting" role="status">
        {text.loading}
      </p>
    );
  return (
    <p class="quiet-words" role="alert">
      {text.failed} {text.failedHint}{" "}
      <button type="button" class="link" onClick={tryAgain}>
        {text.tryAgain}
      </button>
    </p>
  );
}
