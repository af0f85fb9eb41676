import { type Config, readConfig } from "./config.ts";
import { FolderError, SetupError } from "./domain/errors.ts";
import { onStopRequest } from "./stopping.ts";

/** Runs a program until it ends or is asked to; exit code 1, and a message that its reader can act on, where it fails. */
export async function runProgram(program: (config: Config, signal: AbortSignal) => Promise<void>): Promise<never> {
  const stop = new AbortController();
  try {
    const config = readConfig();
    onStopRequest(config.startedByNpm, (why) => {
      console.log(`Stopping: ${why}`);
      stop.abort();
    });
    await program(config, stop.signal);
  } catch (error) {
    const isForReader = error instanceof SetupError || error instanceof FolderError;
    console.error(isForReader ? error.message : error);
    process.exit(1);
  }
  process.exit(0);
}
