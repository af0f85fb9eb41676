import { width } from "../commands/window.ts";
import { layouts } from "../layout/layouts.ts";
import { strangersWords } from "../state/introduction.ts";
import { linkTo } from "../state/link.ts";
import { openPanel } from "../state/panels.ts";
import { ontology, opening, picture, questions, schema } from "../state/session.ts";
import { text } from "../text.ts";
import { currentForm } from "./forms.ts";

/** What the picture is and what can be asked of it; it gives its room to the canvas once something is chosen. */
export function Intro() {
  const { title, introduction } = ontology.value;
  // Another form needs the whole of a phone.
  const isSmall = width.value === "tall" && currentForm().View !== undefined;
  if (isSmall || openPanel.value || picture.value.graph.nodes.length === 0) return <h1 class="unseen">{title}</h1>;
  const composed = width.value === "wide" ? introduction.wide : introduction.tall;
  const own = schema.value?.graph ? anotherLayout() : strangersWords(composed, opening.value?.words);
  const words = anotherForm() ?? own;
  const featured = questions.value.filter((question) => question.featured).slice(0, 5);
  return (
    <div class="intro">
      <h1 dir="auto">{title}</h1>
      <p dir="auto">{words || composed}</p>
      {featured.length > 0 && (
        <nav class="chips" aria-label={text.chips.label}>
          <span class="chips-try">{text.chips.try}</span>
          {featured.map(({ id, short }) => (
            <a key={id} class="chip" href={linkTo({ view: "questions", question: id, parameters: {} })}>
              {short}
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}

function anotherForm(): string | undefined {
  const { View, title, description } = currentForm();
  return View && text.laidOut(title, description);
}

/** What the introduction says of places holds for the composition only. */
function anotherLayout(): string | undefined {
  const { layout } = picture.value;
  const entry = layouts.find(({ name }) => name === layout);
  if (!entry || opening.value?.places === undefined || ["ring", "live"].includes(layout)) return undefined;
  return text.laidOut(entry.title, entry.description);
}
