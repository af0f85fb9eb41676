import type { Subgraph } from "../../../src/domain/graph.ts";
import type { Step } from "../../../src/domain/paths.ts";
import { text } from "../../text.ts";
import { SentenceRow } from "../evidence/SentenceRow.tsx";

/** Steps as sentences one after the other, each opening to its evidence. */
export function Steps({ steps, subgraph, opensFirst }: { steps: Step[]; subgraph: Subgraph; opensFirst: boolean }) {
  return (
    <ol class="path-steps">
      {steps.map((step, index) => (
        <li key={`${step.from} ${step.to}`}>
          <OneStep step={step} subgraph={subgraph} opened={opensFirst && index === 0} />
        </li>
      ))}
    </ol>
  );
}

function OneStep({ step, subgraph, opened }: { step: Step; subgraph: Subgraph; opened: boolean }) {
  const nodeOf = (id: string) => subgraph.nodes.find((node) => node.id === id);
  const [from, to] = [nodeOf(step.from), nodeOf(step.to)];
  if (!from || !to) return null;
  const more = step.total - step.relationships.length;
  return (
    <>
      {step.relationships.map(({ id, words, evidence }, index) => {
        const relationship = subgraph.relationships.find((other) => other.id === id);
        return (
          relationship && (
            <SentenceRow
              key={id}
              relationship={relationship}
              evidence={evidence}
              from={from}
              words={words}
              to={to}
              opened={opened && index === 0}
              leadsTo={[from, to]}
            />
          )
        );
      })}
      {more > 0 && <p class="quiet-words">{text.paths.more(more)}</p>}
    </>
  );
}
