import type { Capacity } from "./domain/startup.ts";

interface Watched {
  capacity(): Capacity | undefined;
  restart(): Promise<void>;
  tell(line: string): void;
}

const everySeconds = 5;

/**
 * Starts Neo4j anew when statements that it goes on with, though they were given up, leave no room for any other.
 * Ends with the signal.
 */
export function restartWhenFull(
  { capacity, restart, tell }: Watched,
  signal: AbortSignal,
  seconds = everySeconds,
): void {
  let wasFull = false;
  const look = async () => {
    const { statements, lost } = capacity() ?? { statements: 1, lost: 0 };
    // Once: the places count as lost until the new server answers.
    const isNews = lost === statements && !wasFull;
    wasFull = lost === statements;
    if (!isNews) return;
    tell(`Neo4j is still at work on ${lost} statements that were given up, as many as may run; it is being restarted`);
    await restart();
  };
  let timer: NodeJS.Timeout | undefined;
  const lookAgain = () => {
    timer = setTimeout(() => void look().finally(() => signal.aborted || lookAgain()), seconds * 1000).unref();
  };
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  if (!signal.aborted) lookAgain();
}
