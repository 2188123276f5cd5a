/** One measure beside its limit. `goal` bounds `ratio` from below (`atLeast`) or above (`atMost`); none: for information. */
export interface Line {
  measure: string;
  /** With their unit, without spaces: `512/s`. */
  value: string;
  limit: string;
  ratio: number;
  goal?: { atLeast: number } | { atMost: number };
}

const met = ({ ratio, goal }: Line): boolean => {
  if (!goal) return true;
  return 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;
};

const words = ({ goal }: Line): string => {
  if (!goal) return '-';
  return 'atLeast' in goal ? `>=${goal.atLeast}` : `<=${goal.atMost}`;
};

/** `BENCH name measure value limit ratio goal ok|short` */
export const say = (name: string, line: Line): void => {
  const { measure, value, limit, ratio } = line;
  console.log(['BENCH', name, measure, value, limit, ratio.toFixed(2), words(line), met(line) ? 'ok' : 'short'].join(' '));
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
