/** What the promise gives, or the error once the time is over: the driver itself may wait forever. */
export async function within<Result>(seconds: number, promise: Promise<Result>, late: () => Error): Promise<Result> {
  const timer = Promise.withResolvers<never>();
  const timeout = setTimeout(() => timer.reject(late()), seconds * 1000);
  try {
    return await Promise.race([promise, timer.promise]);
  } finally {
    clearTimeout(timeout);
  }
}
