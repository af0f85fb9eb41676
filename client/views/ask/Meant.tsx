import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { mainLabel } from "../../../src/domain/ontology.ts";
import { attempt } from "../../commands/attempt.ts";
import { thingsCalled } from "../../commands/things.ts";
import { linkTo } from "../../state/link.ts";
import { isWritten } from "../../state/names.ts";
import { address, ontology } from "../../state/session.ts";
import { askText as text } from "../../text/ask.ts";
import { focusPanel } from "../focus.ts";
import { NodeMark } from "../marks/NodeMark.tsx";

interface Meaning {
  name: string;
  labels: string[];
  /** The question with that name in place of the word. */
  q: string;
}

const most = 4;

/** Things whose names come near to words that are not known: the question, asked of them. */
export function Meant({ words }: { words: string[] }) {
  const here = address.value;
  const asked = here.view === "ask" ? here.q : undefined;
  const found = useSignal<Meaning[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    found.value = [];
    const look = async () => {
      const meanings = await meaningsOf(words, asked ?? "", leaving.signal);
      if (!leaving.signal.aborted) found.value = meanings;
    };
    if (asked !== undefined) attempt(look());
    return () => leaving.abort();
  }, [asked, words.join()]);
  if (found.value.length === 0) return null;
  return (
    <p class="ways">
      {text.meant}
      {found.value.map(({ name, labels, q }) => (
        <a key={q} href={linkTo({ view: "ask", q })} onClick={focusPanel}>
          <NodeMark labels={labels} size={14} /> {name}
        </a>
      ))}
    </p>
  );
}

async function meaningsOf(words: string[], asked: string, signal: AbortSignal): Promise<Meaning[]> {
  const found = await Promise.all(
    words.slice(0, most).map(async (word) => {
      // What only speaks of the word in its summary is not called so, and a passage has no name.
      const things = (await thingsCalled(word, undefined, signal)).filter(
        ({ matched, labels }) =>
          !matched?.endsWith(".") && !isWritten(ontology.peek(), mainLabel(ontology.peek(), labels)),
      );
      return things.slice(0, most).map(({ name, labels }) => ({ name, labels, q: asked.replace(word, name) }));
    }),
  );
  return found.flat().filter(({ q }) => q !== asked);
}
