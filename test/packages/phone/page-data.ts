type Container = Record<string, unknown>;

const INDEX = /^\d+$/;

// What crosses from the logic to the view is JSON: functions and undefined stay behind.
const crossing = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));

const put = (data: Container, path: string, value: unknown): void => {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  let at = data;
  steps.slice(0, -1).forEach((step, depth) => {
    if (typeof at[step] !== 'object' || at[step] === null) at[step] = INDEX.test(steps[depth + 1]!) ? [] : {};
    at = at[step] as Container;
  });
  at[steps[steps.length - 1]!] = value;
};

/** The data of one page in the view: setData's paths (`root.cn[0].v`) change it. */
export const pageData = (initial: unknown) => {
  const data = crossing((initial ?? {}) as Container);
  let version = 0;
  return {
    data,
    version: () => version,
    set: (change: Container): void => {
      for (const [path, value] of Object.entries(change)) if (value !== undefined) put(data, path, crossing(value));
      version += 1;
    },
  };
};
