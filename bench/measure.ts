/** One task to measure: `run` handles all its input once. */
export interface Task {
  readonly name: string;
  readonly run: () => void;
  /** Code units that one run handles. */
  readonly size: number;
  /** Runs that are measured; slow tasks get fewer. */
  readonly runs?: number;
}

export interface Measured {
  readonly name: string;
  /** Best of all runs, in megabytes (10⁶ code units) a second of CPU time. */
  readonly speed: number;
}

const USUAL_RUNS = 7;

/**
 * Measures tasks in turns, so that a busy moment of the machine falls on all of them, and takes the best run of each.
 * CPU time counts, not time on the clock, since other programs run too.
 */
export function measure(tasks: readonly Task[]): Measured[] {
  const best = tasks.map(() => Number.POSITIVE_INFINITY);
  for (const task of tasks) task.run(); // models are loaded, code is compiled
  const rounds = Math.max(...tasks.map(({ runs = USUAL_RUNS }) => runs));
  for (let round = 0; round < rounds; round++)
    tasks.forEach(({ run, runs = USUAL_RUNS }, index) => {
      if (round < runs) best[index] = Math.min(best[index]!, cpuSeconds(run));
    });
  return tasks.map(({ name, size }, index) => ({ name, speed: size / 1e6 / best[index]! }));
}

/** CPU time of this process, in seconds, that `run` takes. */
export function cpuSeconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
