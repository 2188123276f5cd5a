import { failed, type Outcome, type Step } from './step';

export interface Result extends Outcome {
  name: string;
  seconds: number;
}

interface Watcher {
  started(name: string): void;
  ended(result: Result): void;
}

const outcomeOf = async (step: Step, results: Map<string, Result>): Promise<Outcome> => {
  const broken = (step.needs ?? []).filter((name) => (results.get(name)?.failed ?? 0) > 0);
  if (broken.length > 0) return failed(`Not run, because it needs: ${broken.join(', ')}`);
  try {
    return await step.run();
  } catch (error) {
    return failed(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
};

/** Runs all steps, `lanes` at a time and as near to their order as their needs and resources allow. */
export const runSteps = async (steps: Step[], lanes: number, watcher: Watcher): Promise<Result[]> => {
  const names = new Set(steps.map(({ name }) => name));
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const results = new Map<string, Result>();

  const isReady = (step: Step): boolean => {
    const busy = step.resource !== undefined && [...running.keys()].some(({ resource }) => resource === step.resource);
    return !busy && (step.needs ?? []).every((name) => !names.has(name) || results.has(name));
  };
  const execute = async (step: Step): Promise<void> => {
    watcher.started(step.name);
    const start = performance.now();
    const outcome = await outcomeOf(step, results);
    const result = { ...outcome, name: step.name, seconds: (performance.now() - start) / 1000 };
    results.set(step.name, result);
    running.delete(step);
    watcher.ended(result);
  };

  while (waiting.length + running.size > 0) {
    const next = running.size < lanes ? waiting.find(isReady) : undefined;
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next, execute(next));
    } else {
      await Promise.race(running.values());
    }
  }
  return steps.map(({ name }) => results.get(name)).filter((result) => result !== undefined);
};
