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

/** What came of one statement, or of a scenario that can't be played; `detail` for those that are listed. */
export interface Outcome {
  what: string;
  detail?: string | undefined;
}

/** Plays a scenario: each of its statements is asked of both sides, in both forms. */
export async function play(scenario: Scenario, players: Players): Promise<Outcome[]> {
  if (scenario.needsProcedure) return [{ what: "needs a procedure of the TCK's own" }];
  const { ground } = players;
  await ground.prepare(scenario);
  const parameters = await ground.parameters(scenario);
  const outcomes: Outcome[] = [];
  for (const statement of scenario.statements) {
    const writes = await ground.writes(statement, parameters.values);
    const found = writes
      ? await refusal(statement, parameters.text, players)
      : await comparison(statement, parameters.text, players);
    outcomes.push(...found.map((outcome) => ({ detail: `${scenario.name}\n${statement}`, ...outcome })));
    if (writes) await ground.write(statement, parameters.values);
  }
  return outcomes;
}

async function refusal(statement: string, parameters: string, { ours }: Players): Promise<Outcome[]> {
  const { status, error } = await ours(asking(statement, { accept: json, contentType: typedJson }, parameters));
  return [{ what: status === 403 && error?.code === "refused" ? "write refused" : "write not refused" }];
}

async function comparison(statement: string, parameters: string, { ours, theirs }: Players): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const accept of [json, typedJson]) {
    const asked = asking(statement, { accept, contentType: typedJson }, parameters);
    const [our, their] = [await ours(asked), await theirs(asked)];
    const verdict = judge(statement, our, their);
    const how = verdict.kind === "different" ? verdict.how : (our.error?.message ?? "");
    outcomes.push({ what: verdict.kind, detail: `${statement}\n${how}` });
  }
  return outcomes;
}
