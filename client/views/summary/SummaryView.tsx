import { reading } from "../../../src/domain/ontology.ts";
import { attempt } from "../../commands/attempt.ts";
import { replacePicture } from "../../commands/results.ts";
import { go } from "../../router.ts";
import { bestConnected } from "../../state/bestConnected.ts";
import { spaced } from "../../state/names.ts";
import { mostAtOnce } from "../../state/results.ts";
import { address, ontology } from "../../state/session.ts";
import {
  askedThings,
  type LabelJoint,
  type Summary,
  summarise,
  summarised,
  summaryOf,
  thingsOfJoint,
  thingsOfLabel,
} from "../../state/summary.ts";
import { number } from "../../text/counts.ts";
import { sizeText as text } from "../../text/size.ts";
import { LineMark } from "../marks/LineMark.tsx";
import { LabelMark } from "../marks/NodeMark.tsx";
import { SummaryDrawing } from "./SummaryDrawing.tsx";
import "./summary.css";

/** Each label once, with counts, and what joins them: where to begin in what is too much to be drawn. */
export function SummaryView() {
  const things = summarised.value;
  const summary = summaryOf(things, ontology.value);
  return (
    <section class="summary-view" aria-label={text.form.title}>
      <p class="summary-lead">
        {text.summarised(things.nodes.length, things.relationships.length)}.{" "}
        <span>{askedThings.value ? text.ofResult : text.ofPicture}</span>{" "}
        {askedThings.value && (
          <button type="button" class="link" onClick={() => summarise(undefined)}>
            {text.toPicture}
          </button>
        )}
      </p>
      <div class="summary-parts">
        <SummaryDrawing summary={summary} />
        <div class="summary-lists">
          <Labels {...summary} />
          <Joints {...summary} />
        </div>
      </div>
    </section>
  );
}

function Labels({ labels }: Summary) {
  return (
    <section>
      <h2>{text.labels}</h2>
      <ul>
        {labels.map(({ label, count }) => {
          const plural = pluralOf(label);
          const draw = () => show(thingsOfLabel(summarised.peek(), label, ontology.peek()));
          return (
            <li key={label}>
              <LabelMark label={label} />
              <span class="summary-words">{plural}</span>
              <span class="count">{number(count)}</span>
              <Draw name={text.drawLabel(Math.min(count, mostAtOnce), count, plural)} act={draw} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Joints({ joints }: Summary) {
  if (joints.length === 0) return null;
  return (
    <section>
      <h2>{text.between}</h2>
      <ul>
        {joints.map((joint) => {
          const { reads, line } = reading(ontology.value, { type: joint.type, properties: {} });
          const words = text.joint(pluralOf(joint.from), reads, pluralOf(joint.to));
          const draw = () => show(thingsOfJoint(summarised.peek(), joint, ontology.peek()));
          return (
            <li key={keyOf(joint)}>
              <LineMark line={line} />
              <span class="summary-words">{words}</span>
              <span class="count">{number(joint.count)}</span>
              <Draw name={text.drawJoint(words)} act={draw} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Draw({ name, act }: { name: string; act: () => void }) {
  return (
    <button type="button" class="button small" aria-label={name} title={name} onClick={act}>
      {text.draw}
    </button>
  );
}

/** Draws as much of it as can be told apart, in the place of what is drawn. */
function show(things: Parameters<typeof bestConnected>[0]): void {
  const some = bestConnected(things, mostAtOnce);
  summarise(undefined);
  go({ ...address.value, as: undefined });
  attempt(replacePicture(some));
}

function pluralOf(label: string): string {
  return ontology.value.labels[label]?.plural ?? spaced(label);
}

const keyOf = ({ from, type, to }: LabelJoint) => JSON.stringify([from, type, to]);
