/** The vendor's global object. Asking it for what this phone does not play stops the test with the name. */
export const strict = (name: string, apis: Record<string, unknown>, mayBeAbsent: readonly string[]): object =>
  new Proxy(apis, {
    get: (target, key) => {
      if (key in target || typeof key === 'symbol' || mayBeAbsent.includes(key)) return Reflect.get(target, key) as unknown;
      throw new Error(`the phone of these tests does not play ${name}.${key}`);
    },
  });
