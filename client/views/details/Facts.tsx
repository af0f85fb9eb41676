import { useSignal } from "@preact/signals";
import type { Fact } from "../../state/facts.ts";
import { text } from "../../text.ts";

/** Letters after which a value is cut until all of it is asked for; a page cannot hold megabytes even then. */
const most = { first: 400, all: 100_000 };

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
  if (words.length <= most.first) return <>{words}</>;
  return (
    <>
      {beginning(words, isWhole.value ? most.all : most.first)}{" "}
      {words.length > most.all && <span class="count">{text.foreign.letters(words.length)}</span>}{" "}
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

function beginning(words: string, letters: number): string {
  return words.length <= letters ? words : `${words.slice(0, letters).trimEnd().toWellFormed()}…`;
}
