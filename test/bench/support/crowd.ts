/** What a round came to. `cpuMicros` is this process's own, per piece of work. */
export interface Pace { perSecond: number; cpuMicros: number }

/** Works through the list, `size` at a time, worker by worker. */
export const crowd = async <T>(size: number, list: readonly T[], work: (item: T, worker: number) => Promise<unknown>): Promise<Pace> => {
  let next = 0;
  const worker = async (at: number) => {
    while (next < list.length) await work(list[next++]!, at);
  };
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await Promise.all(Array.from({ length: size }, (_, at) => worker(at)));
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: list.length / seconds, cpuMicros: (user + system) / list.length };
};
