import { useSignal } from "@preact/signals";
import type { Fact } from "../../state/facts.ts";
import { text } from "../../text.ts";

/** Letters after which a value is cut until all of it is asked for. */
const most = 400;

/** Properties with their values; addresses are links. */
export function Facts({ facts, isPlain = false }: { facts: Fact[]; isPlain?: boolean }) {
  if (facts.length === 0) return null;
  return (
    <dl class={isPlain ? "facts plain" : "facts"}>
      {facts.map(({ name, words, links }) => (
        <div key={name}>
          <dt dir="auto" title={name}>
            {name}
          </dt>
          <dd dir="auto">{links.length > 0 ? <Links links={links} /> : <Words words={words} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function Links({ links }: { links: string[] }) {
  return (
    <>
      {links.map((link) => (
        <a key={link} href={link} target="_blank" rel="noopener noreferrer">
          {link}
          <span class="unseen"> ({text.foreign.opens})</span>
        </a>
      ))}
    </>
  );
}

function Words({ words }: { words: string }) {
  const isWhole = useSignal(false);
  if (words.length <= most) return <>{words}</>;
  return (
    <>
      {isWhole.value ? words : `${words.slice(0, most).trimEnd()}…`}{" "}
      <button
        type="button"
        class="link"
        aria-expanded={isWhole.value}
        onClick={() => {
          isWhole.value = !isWhole.value;
        }}
      >
        {isWhole.value ? text.foreign.showLess : text.foreign.showAll}
      </button>
    </>
  );
}
