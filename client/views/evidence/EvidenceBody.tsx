import { CircleAlert } from "lucide-preact";
import type { ComponentChildren } from "preact";
import type { Evidence } from "../../../src/domain/evidence.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { Cite } from "./Cite.tsx";
import { SourceLine } from "./SourceLine.tsx";

interface Props {
  evidence: Evidence;
  /** The passage that is open already, whose link would lead nowhere. */
  without?: string | undefined;
  /** Whether the claim stands above it already. */
  isHeaded?: boolean;
  children?: ComponentChildren;
}

/** What is claimed, how it follows where it is implied, and the passages that say so. */
export function EvidenceBody({ evidence, without, isHeaded = false, children }: Props) {
  return (
    <div class="evidence">
      {!isHeaded && <p class="claim">{evidence.claim}</p>}
      {evidence.basis === "implied" && (
        <p class="why">
          <b>{text.details.implied}</b> {evidence.reason ?? text.details.impliedBare}
        </p>
      )}
      {evidence.note && <Note words={evidence.note} />}
      {evidence.sources
        .filter((passage) => passage !== without)
        .map((passage) => (
          <SourceLine key={passage} passage={passage} />
        ))}
      {children}
      <Cite evidence={evidence} />
    </div>
  );
}

/** What is odd about what the text says. */
export function Note({ words }: { words: string }) {
  return (
    <p class="note">
      <Icon of={CircleAlert} size={15} />
      <span>
        <b>{text.details.note}</b> {words}
      </span>
    </p>
  );
}
