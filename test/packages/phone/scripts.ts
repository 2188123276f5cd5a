import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';

type Module = { exports: unknown };
type Wrapped = (require: (name: string) => unknown, module: Module, exports: unknown) => void;

/** The package's JavaScript in a world of its own, where nothing is global but what the host gives. */
export const packageScripts = (folder: string, globals: Record<string, unknown>) => {
  const context = createContext(globals);
  const modules = new Map<string, Module>();

  const load = (file: string): unknown => {
    const known = modules.get(file);
    if (known) return known.exports;
    if (!existsSync(file)) throw new Error(`the package has no file ${path.relative(folder, file)}`);
    const module: Module = { exports: {} };
    modules.set(file, module);
    const code = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`;
    const run = new Script(code, { filename: file }).runInContext(context) as Wrapped;
    run((name) => load(resolve(path.dirname(file), name)), module, module.exports);
    return module.exports;
  };

  const resolve = (from: string, name: string): string => {
    const file = name.startsWith('/') ? path.join(folder, name) : path.join(from, name);
    if (path.relative(folder, file).startsWith('..')) throw new Error(`${name} is outside the package`);
    return file.endsWith('.js') ? file : `${file}.js`;
  };

  return {
    run: (place: string): void => {
      try {
        load(resolve(folder, `/${place}`));
      } catch (error) {
        // Its own stack would quote a minified file, whole.
        throw new Error(`${place} of the package: ${(error as Error).message}`);
      }
    },
  };
};
