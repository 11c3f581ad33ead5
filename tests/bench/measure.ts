/** One thing that was measured: milliseconds, or another unit where named. */
export interface Measure {
  what: string;
  value: number;
  unit: "ms" | "MB";
}

/** How long one run takes, in milliseconds, with what it returned. */
export async function timed<Result>(run: () => Result | Promise<Result>): Promise<[Result, number]> {
  const start = performance.now();
  const result = await run();
  return [result, performance.now() - start];
}

/** The median duration of several runs in milliseconds; stops early when they take longer than three seconds in all. */
export const median = (runs: number, run: (index: number) => unknown): Promise<number> =>
  percentile(0.5, runs, run);

/** The duration under which a share of several runs stays, in milliseconds; stops early as `median` does. */
export async function percentile(
  share: number,
  runs: number,
  run: (index: number) => unknown,
): Promise<number> {
  const durations: number[] = [];
  const start = performance.now();
  for (let index = 0; index < runs && performance.now() - start < 3000; index += 1) {
    durations.push((await timed(() => run(index)))[1]);
  }
  durations.sort((a, b) => a - b);
  return durations[Math.floor(durations.length * share)] ?? 0;
}
