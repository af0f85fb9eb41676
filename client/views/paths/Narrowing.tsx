import type { GraphNode } from "../../../src/domain/graph.ts";
import type { Paths } from "../../../src/domain/paths.ts";
import { nameOf } from "../../canvas/name.ts";
import { searchAgain, toggleAvoided } from "../../commands/paths.ts";
import { joinIds, splitIds } from "../../state/ids.ts";
import { isWritten, spaced } from "../../state/names.ts";
import { between } from "../../state/paths.ts";
import { address, ontology, schema } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Disclosure } from "../evidence/Disclosure.tsx";

/** Of the nodes in between so many can be avoided by a press. */
const most = 10;

/** Which nodes the paths may not go through, and which types of relationships they may take. */
export function Narrowing({ found }: { found: Paths | undefined }) {
  return (
    <>
      {found && <Avoid found={found} />}
      <Types />
    </>
  );
}

function Avoid({ found }: { found: Paths }) {
  const offered = [...found.avoided, ...between(found.paths, found.subgraph).slice(0, most)];
  if (offered.length === 0) return null;
  return (
    <fieldset class="avoid">
      <legend>{text.paths.avoid}</legend>
      {offered.map((node) => (
        <AvoidButton key={node.id} node={node} isAvoided={found.avoided.includes(node)} />
      ))}
    </fieldset>
  );
}

function AvoidButton({ node, isAvoided }: { node: GraphNode; isAvoided: boolean }) {
  const name = nameOf(node, ontology.value);
  return (
    <button
      type="button"
      class={isAvoided ? "chip avoided" : "chip"}
      aria-label={text.paths.avoidThem(name)}
      aria-pressed={isAvoided}
      onClick={() => toggleAvoided(node.id)}
    >
      {name}
    </button>
  );
}

function Types() {
  const here = address.value;
  if (here.view !== "paths") return null;
  const offered = offeredTypes();
  const chosen = here.types ? splitIds(here.types) : offered;
  const toggle = (type: string) => {
    const next = chosen.includes(type) ? chosen.filter((other) => other !== type) : [...chosen, type];
    searchAgain({ types: next.length === offered.length ? undefined : joinIds(next) });
  };
  return (
    <div class="working path-types">
      <Disclosure
        heading={text.paths.types}
        end={<span class="count">{here.types ? text.paths.some(chosen.length, offered.length) : text.paths.all}</span>}
      >
        <ul>
          {offered.map((type) => (
            <li key={type}>
              <label>
                <input type="checkbox" checked={chosen.includes(type)} onChange={() => toggle(type)} />{" "}
                {ontology.value.types[type]?.reads ?? spaced(type)}
              </label>
            </li>
          ))}
        </ul>
        {here.types && (
          <button type="button" class="link" onClick={() => searchAgain({ types: undefined })}>
            {text.paths.allTypes}
          </button>
        )}
      </Disclosure>
    </div>
  );
}

/** All types but those that only say where things are written. */
function offeredTypes(): string[] {
  const written = (type: string) =>
    ontology.value.types[type]?.from.every((label) => isWritten(ontology.value, label)) ?? false;
  return (schema.value?.types ?? []).map(({ type }) => type).filter((type) => !written(type));
}
