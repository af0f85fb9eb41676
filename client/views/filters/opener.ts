/** Moves the keyboard to the button that opens filters or style; on a phone, to the one of the legend that holds it. */
export function focusOpener(what: "filter" | "style"): void {
  const opener = document.querySelector<HTMLElement>(`.${what}-opener`);
  (opener ?? document.querySelector<HTMLElement>(".tools button"))?.focus();
}
