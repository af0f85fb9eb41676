import type { ComponentChildren } from "preact";
import { closePanel } from "./focus.ts";
import { PanelFrame } from "./PanelFrame.tsx";

interface Props {
  label: string;
  /** Stands small above what was asked; the label where left out. */
  kicker?: string;
  asked: string;
  isAsking: boolean;
  children: ComponentChildren;
}

/** A panel that answers what was asked, and fades while it asks anew. */
export function AskedPanel({ label, kicker = label, asked, isAsking, children }: Props) {
  return (
    <PanelFrame
      label={label}
      class={isAsking ? "asking" : ""}
      onClose={closePanel}
      heading={
        <>
          <p class="kicker">{kicker}</p>
          <h2 class="asked" tabIndex={-1} dir="auto">
            {asked}
          </h2>
        </>
      }
    >
      {children}
    </PanelFrame>
  );
}
