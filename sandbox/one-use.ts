/** Codes that open once and not for long. A taken code tells why it no longer opens. */
export interface OneUse<T> {
  issue(value: T, now?: Date): string;
  take(code: string, now: Date): T | 'used' | 'expired' | 'unknown';
}

export const oneUse = <T extends object>(prefix: string, lifeMs: number): OneUse<T> => {
  const issued = new Map<string, { value: T; until: number; used: boolean }>();
  let count = 0;
  return {
    issue: (value, now = new Date()) => {
      count += 1;
      const code = `${prefix}-${now.getTime().toString(36)}-${count}`;
      issued.set(code, { value, until: now.getTime() + lifeMs, used: false });
      return code;
    },
    take: (code, now) => {
      const found = issued.get(code);
      if (!found) return 'unknown';
      if (found.used) return 'used';
      if (now.getTime() > found.until) return 'expired';
      found.used = true;
      return found.value;
    },
  };
};
