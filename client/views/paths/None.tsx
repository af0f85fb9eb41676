import { mostSteps, type Paths } from "../../../src/domain/paths.ts";
import { names, searchAgain, summary, toggleAvoided } from "../../commands/paths.ts";
import { text } from "../../text.ts";

/** That nothing was found, how sure that is, and which searches would look further. */
export function None({ found }: { found: Paths }) {
  const tries = triesFor(found);
  return (
    <>
      <p class="answer-sentence">{summary(found)}</p>
      <p class="denial">
        {found.isPart ? text.paths.isPart : text.paths.noneHint}
        {isFarthest(found) && ` ${text.paths.longest(mostSteps)}`}
      </p>
      {tries.length > 0 && (
        <fieldset class="avoid">
          <legend>{text.paths.tries}</legend>
          {tries.map(({ words, perform }) => (
            <button key={words} type="button" class="button small" onClick={perform}>
              {words}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}

interface Try {
  words: string;
  perform: () => void;
}

/** What lets more paths in than were looked for, each one press away. */
function triesFor(found: Paths): Try[] {
  const { avoided, types, steps, isPart, isDeadEnd } = found;
  const allow = avoided.map((node) => ({
    words: text.paths.allow(names([node])),
    perform: () => toggleAvoided(node.id),
  }));
  const isLonger = steps < mostSteps && !isDeadEnd && !isPart;
  return [
    ...(isLonger
      ? [{ words: text.paths.longer(mostSteps), perform: () => searchAgain({ steps: String(mostSteps) }) }]
      : []),
    ...allow,
    ...(avoided.length > 1
      ? [{ words: text.paths.avoidNothing, perform: () => searchAgain({ avoid: undefined }) }]
      : []),
    ...(types ? [{ words: text.paths.allTypes, perform: () => searchAgain({ types: undefined }) }] : []),
  ];
}

/** Where it came to an end because no more is looked for. */
const isFarthest = ({ steps, isPart, isDeadEnd }: Paths) => steps >= mostSteps && !isPart && !isDeadEnd;
