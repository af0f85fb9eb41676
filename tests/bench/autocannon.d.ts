declare module "autocannon" {
  interface Options {
    url: string;
    method: "POST";
    headers: Record<string, string>;
    body: string;
    connections: number;
    /** Seconds; or `amount` requests. */
    duration?: number;
    amount?: number;
    timeout?: number;
    /** Milliseconds between two samples. */
    sampleInt?: number;
  }
  interface Measured {
    requests: { average: number; total: number };
    latency: { p50: number; p99: number };
    /** Seconds. */
    duration: number;
    errors: number;
    non2xx: number;
  }
  function autocannon(options: Options): Promise<Measured>;
  export = autocannon;
}
