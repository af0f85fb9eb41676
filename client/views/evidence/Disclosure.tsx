import { useSignal } from "@preact/signals";
import { ChevronDown, ChevronRight } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { type Lit, pointed } from "../../state/session.ts";
import { Icon } from "../marks/Icon.tsx";

interface Props {
  heading: ComponentChildren;
  /** What stands at the right end of the row. */
  end?: ComponentChildren;
  /** What the row is about: marked here and on the canvas while it is pointed at. */
  lights?: Lit;
  opened?: boolean;
  class?: string;
  children: ComponentChildren;
}

const none: Lit = { nodes: [], relationships: [] };

/** A row that opens to what it rests on. */
export function Disclosure({ heading, end, lights, opened = false, class: name = "", children }: Props) {
  const isOpen = useSignal(opened);
  const id = useId();
  return (
    <div class={`row ${name}`}>
      <button
        type="button"
        class="row-head"
        aria-expanded={isOpen.value}
        aria-controls={isOpen.value ? id : undefined}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
        {...pointing(lights)}
      >
        <Icon of={isOpen.value ? ChevronDown : ChevronRight} size={12} />
        <span class={isPointed(lights) ? "words marked" : "words"}>{heading}</span>
        {end}
      </button>
      {isOpen.value && <div id={id}>{children}</div>}
    </div>
  );
}

/** Handlers that mark what a row is about while the pointer or the keyboard is on it. */
export function pointing(lights: Lit | undefined) {
  if (!lights) return {};
  const point = () => {
    pointed.value = lights;
  };
  const leave = () => {
    if (isPointed(lights)) pointed.value = none;
  };
  return { onMouseEnter: point, onFocus: point, onMouseLeave: leave, onBlur: leave };
}

/** Whether a row is what is pointed at, wherever the pointer is. */
export function isPointed(lights: Lit | undefined): boolean {
  const { relationships, nodes } = pointed.value;
  if (!lights || relationships.length + nodes.length === 0) return false;
  return same(lights.relationships, relationships) && same(lights.nodes, nodes);
}

const same = (one: string[], other: string[]) =>
  one.length === other.length && one.every((id, index) => id === other[index]);
