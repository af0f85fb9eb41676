/** Who asks. */
export interface Caller {
  /** Their address: what comes from there is counted together. */
  client: string;
  /** Aborts when they go away; what they asked for then ends. */
  signal: AbortSignal;
}

/** In whose name is asked what is kept for all. */
export const everyone: Caller = { client: "", signal: new AbortController().signal };
