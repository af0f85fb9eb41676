import { CircleAlert } from "lucide-preact";
import { lastGood } from "../../state/statement.ts";
import { text } from "../../text.ts";
import { Disclosure } from "../evidence/Disclosure.tsx";
import { Icon } from "../marks/Icon.tsx";

/** What ended the answer after its first rows, which stand beneath. */
export function Broken() {
  const [error] = lastGood.value?.errors ?? [];
  if (!error) return null;
  return (
    <div class="fault-box" role="alert">
      <Icon of={CircleAlert} size={18} />
      <h3>{text.cypher.broken}</h3>
      <p>{error.message}</p>
      <p class="code-line">{error.code}</p>
    </div>
  );
}

/** What Neo4j remarked on the last good run. */
export function Remarks() {
  const remarks = lastGood.value?.notifications ?? [];
  if (remarks.length === 0) return null;
  return (
    <div class="remarks">
      <Disclosure heading={text.cypher.remarks(remarks.length)}>
        <ul>
          {remarks.map(({ code, title, description, position }, index) => (
            <li key={index}>
              <b>{title}</b>
              <p>
                {position && `${text.cypher.at(position.line, position.column)}: `}
                {description}
              </p>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
