import type { Answer } from "../../../src/domain/answer.ts";
import { Nearest } from "../questions/Nearest.tsx";
import { NearClaims } from "./NearClaims.tsx";

/** What comes near to an answer that there is not: what is claimed, else what is drawn. */
export function Near({ answer }: { answer: Answer }) {
  return answer.near ? <NearClaims near={answer.near} /> : <Nearest answer={answer} />;
}
