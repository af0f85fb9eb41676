import type { Answer } from "../../../src/domain/answer.ts";
import { linkTo } from "../../state/link.ts";
import { evidenceRows } from "../../state/rows.ts";
import { ontology, picture } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Code } from "../cypher/Code.tsx";
import { Disclosure } from "../evidence/Disclosure.tsx";
import { Table } from "../table/Table.tsx";

/** How a question was understood. */
export function Understood({ answer: { reading } }: { answer: Answer }) {
  if (!reading) return null;
  return (
    <p class="understood">
      <b>{text.answer.understood}</b> {reading.words}
    </p>
  );
}

/** The statement behind an answer, to read and to change. */
export function Written({ answer: { statement, parameters } }: { answer: Answer }) {
  const given = Object.keys(parameters).length > 0 ? JSON.stringify(parameters) : undefined;
  return (
    <div class="working">
      <Disclosure heading={text.answer.cypher}>
        <Code statement={statement} />
      </Disclosure>
      <a class="working-link" href={linkTo({ view: "cypher", statement: statement.trim(), parameters: given })}>
        {text.answer.openCypher}
      </a>
    </div>
  );
}

/** The rows of an answer, each with its evidence. */
export function AsTable({ answer }: { answer: Answer }) {
  const { rows, evidence } = answer;
  return (
    <div class="working">
      <Disclosure heading={text.answer.table} end={<span class="count">{text.answer.rows(rows.values.length)}</span>}>
        <div class="wide-content">
          <Table
            fields={rows.fields}
            rows={evidenceRows(rows, evidence, { shown: picture.value.graph, ontology: ontology.value })}
          />
        </div>
      </Disclosure>
    </div>
  );
}
