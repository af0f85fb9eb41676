import { ArrowLeftRight } from "lucide-preact";
import type { Paths } from "../../../src/domain/paths.ts";
import { nameOf } from "../../canvas/name.ts";
import { names, nodesIn, searchAgain, summary } from "../../commands/paths.ts";
import type { Address } from "../../state/address.ts";
import { joinIds } from "../../state/ids.ts";
import { linkTo } from "../../state/link.ts";
import { latest } from "../../state/loaded.ts";
import { foundPaths } from "../../state/paths.ts";
import { address, ontology, picture } from "../../state/session.ts";
import { text } from "../../text.ts";
import { AskedPanel } from "../AskedPanel.tsx";
import { focusFind } from "../focus.ts";
import { Icon } from "../marks/Icon.tsx";
import { Trouble } from "../Trouble.tsx";
import { Narrowing } from "./Narrowing.tsx";
import { None } from "./None.tsx";
import { PathSection } from "./PathSection.tsx";

/** The paths between the two nodes in the address; where one is missing, how to choose it. */
export function PathsPanel() {
  const here = address.value;
  if (here.view !== "paths") return null;
  const loaded = foundPaths.value;
  const known = latest(loaded);
  const found = known?.from === here.from && known?.to === here.to ? known : undefined;
  const isWhole = here.from !== undefined && here.to !== undefined;
  return (
    <AskedPanel
      key={`${here.from} ${here.to}`}
      label={text.paths.title}
      asked={headingOf(here, found)}
      isAsking={loaded?.state === "loading"}
    >
      {isWhole ? (
        <Ends {...here} />
      ) : (
        <Choosing words={here.from === undefined ? text.paths.chooseFrom : text.paths.chooseTo} />
      )}
      {found && loaded?.state !== "failed" && <Known found={found} />}
      {isWhole && <Narrowing found={found} />}
      {found && loaded?.state !== "failed" && <List found={found} />}
      {loaded?.state === "loading" && !found && <p class="quiet-words">{text.paths.looking}</p>}
      {loaded?.state === "failed" && (
        <Trouble title={loaded.missing ? text.paths.missing : text.paths.failed} words={loaded.message} />
      )}
    </AskedPanel>
  );
}

type PathAddress = Extract<Address, { view: "paths" }>;

function headingOf({ from, to }: PathAddress, found: Paths | undefined): string {
  const known = found?.subgraph.nodes ?? picture.value.graph.nodes;
  const name = (id: string) => {
    const node = known.find((other) => other.id === id);
    return node ? nameOf(node, ontology.value) : id;
  };
  const one = from ?? to;
  if (one === undefined) return text.paths.fromNowhere;
  return from && to ? text.paths.between(name(from), name(to)) : text.paths.fromOne(name(one));
}

/** How to name what is still missing. */
export function Choosing({ words }: { words: string }) {
  return (
    <>
      <p class="answer-sentence">{words}</p>
      <div class="actions choosing">
        <button type="button" class="button" onClick={focusFind}>
          {text.paths.lookUp}
        </button>
      </div>
    </>
  );
}

function Ends({ from, to, avoid, types, steps }: PathAddress) {
  return (
    <p class="ways">
      <a href={linkTo({ view: "paths", from })}>{text.paths.otherEnd}</a>
      <a href={linkTo({ view: "paths", from: to, to: from, avoid, types, steps })}>
        <Icon of={ArrowLeftRight} size={13} /> {text.paths.turn}
      </a>
      <a href={linkTo({ view: "common", nodes: joinIds([from ?? "", to ?? ""]) ?? "" })}>{text.paths.common}</a>
    </p>
  );
}

/** How many, and what makes them trivial. */
function Known({ found }: { found: Paths }) {
  const { paths, avoided, hubs, isPart } = found;
  const through = nodesIn(found, [...new Set(paths.flatMap((path) => path.hubs))]);
  const isEach = hubs.length === 0 && paths.length > 0 && paths.every((path) => path.hubs.length > 0);
  const ids = [...avoided, ...through].map(({ id }) => id);
  if (paths.length === 0) return <None found={found} />;
  return (
    <>
      <p class="answer-sentence">{summary(found)}</p>
      {isPart && <p class="denial">{text.paths.isPart}</p>}
      {isEach && (
        <p class="denial">
          {text.paths.allThrough(names(through, "or"))} {/* One alone has its button below. */}
          {through.length > 1 && (
            <button type="button" class="link" onClick={() => searchAgain({ avoid: joinIds(ids) })}>
              {text.paths.avoidThem(names(through))}
            </button>
          )}
        </p>
      )}
    </>
  );
}

function List({ found }: { found: Paths }) {
  return (
    <>
      {found.paths.map((path, index) => (
        <PathSection key={path.nodes.join(" ")} found={found} path={path} number={index + 1} />
      ))}
    </>
  );
}
