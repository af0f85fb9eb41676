import type { Answer, Question } from "../support/queryApi.ts";
import { asking, json, typedJson } from "../support/queryApi.ts";
import type { Scenario } from "./features.ts";
import type { Ground } from "./ground.ts";
import { judge } from "./judge.ts";

export interface Players {
  ground: Ground;
  ours(asked: Question): Promise<Answer>;
  theirs(asked: Question): Promise<Answer>;
}

/** What came of one statement in one form, or of a scenario that can't be played; and all that one wants to know of it. */
export interface Outcome {
  what: string;
  detail: string;
}

/** Plays a scenario: each of its statements is asked of both sides, in both forms. */
export async function play(scenario: Scenario, players: Players): Promise<Outcome[]> {
  if (scenario.needsProcedure) return [{ what: "needs a procedure of the TCK's own", detail: scenario.name }];
  const { ground } = players;
  await ground.prepare(scenario);
  const parameters = await ground.parameters(scenario);
  const outcomes: Outcome[] = [];
  for (const statement of scenario.statements) {
    const writes = await ground.writes(statement, parameters.values);
    const found = writes
      ? await refusal(statement, parameters.text, players)
      : await comparison(statement, parameters.text, players);
    const where = `${scenario.name}\n${statement}\n`;
    outcomes.push(...found.map(({ what, detail }) => ({ what, detail: where + detail })));
    if (writes) await ground.write(statement, parameters.values);
  }
  return outcomes;
}

async function refusal(statement: string, parameters: string, { ours }: Players): Promise<Outcome[]> {
  const { status, error } = await ours(asking(statement, { accept: json, contentType: typedJson }, parameters));
  const isRefused = status === 403 && error?.code === "refused";
  return [{ what: isRefused ? "write refused" : "write not refused", detail: error?.message ?? "" }];
}

async function comparison(statement: string, parameters: string, { ours, theirs }: Players): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const accept of [json, typedJson]) {
    const asked = asking(statement, { accept, contentType: typedJson }, parameters);
    const [our, their] = await Promise.all([ours(asked), theirs(asked)]);
    const verdict = judge(statement, our, their);
    const detail = verdict.kind === "different" ? verdict.how : (our.error?.message ?? "");
    outcomes.push({ what: verdict.kind, detail });
  }
  return outcomes;
}
