import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { toast } from "../state/session.ts";
import { laterText } from "../text/later.ts";

/** What stands in for a part until its script is there. */
export interface WaitingProps {
  hasFailed: boolean;
  tryAgain: () => void;
}

/** For what stands in a place of its own: what holds that meanwhile. For what opens over the page: when, and how it is shut. */
type Options = { Waiting: ComponentType<WaitingProps> } | { isWanted: () => boolean; shut: () => void };

const parts: (() => Promise<void>)[] = [];

/** A part of the page whose script is fetched when it is first wanted, or before that where there is leisure. */
export function later<Props extends object = object>(
  fetch: () => Promise<ComponentType<Props>>,
  options: Options,
): ComponentType<Props> {
  const part = signal<ComponentType<Props> | undefined>(undefined);
  const hasFailed = signal(false);
  const bring = async () => {
    part.value ??= await fetch();
  };
  const want = () => {
    hasFailed.value = false;
    bring().catch(() => {
      hasFailed.value = true;
      if ("Waiting" in options) return;
      options.shut();
      toast.value = { words: `${laterText.failed} ${laterText.failedHint}` };
    });
  };
  parts.push(bring);
  return function Later(props) {
    const wanted = "Waiting" in options || options.isWanted();
    useEffect(() => {
      if (wanted) want();
    }, [wanted]);
    const { value: Part } = part;
    if (!wanted) return null;
    if (Part) return <Part {...props} />;
    return "Waiting" in options ? <options.Waiting hasFailed={hasFailed.value} tryAgain={want} /> : null;
  };
}

/** Brings every part, one after another, once the page has nothing else to do. One that does not come is tried again when it is wanted. */
export function bringAtLeisure(): void {
  const atLeisure = globalThis.requestIdleCallback ?? setTimeout;
  atLeisure(async () => {
    for (const bring of parts) await bring().catch(() => undefined);
  });
}
