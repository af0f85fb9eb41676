import { runProgram } from "./runProgram.ts";
import { serve } from "./serve.ts";

await runProgram(serve);
