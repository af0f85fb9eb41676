import { tokensOf } from "../../editor/tokens.ts";

/** A statement to be read, in the editor's colours. */
export function Code({ statement }: { statement: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <pre class="code" tabIndex={0}>
      <code>
        {tokensOf(statement.trim()).map(({ text, kind }, index) =>
          kind === "plain" ? (
            text
          ) : (
            <span key={index} class={`code-${kind}`}>
              {text}
            </span>
          ),
        )}
      </code>
    </pre>
  );
}
