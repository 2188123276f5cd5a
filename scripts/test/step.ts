/** How a step ended. `output` is everything it printed; counts are tests, or one for a step that is no test run. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  output: string;
}

export interface Step {
  name: string;
  /** Steps that must have passed before, when they are part of the same run. */
  needs?: string[];
  /** Steps that share a resource never run at the same time. */
  resource?: string;
  run(): Promise<Outcome>;
}

export const passed = (output: string): Outcome => ({ passed: 1, failed: 0, skipped: 0, output });
export const failed = (output: string): Outcome => ({ passed: 0, failed: 1, skipped: 0, output });
export const skipped = (reason: string): Outcome => ({ passed: 0, failed: 0, skipped: 1, output: reason });
