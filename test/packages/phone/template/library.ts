import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { parseMarkup, type Markup } from './markup';

/** How a vendor writes templates. */
export interface TemplateDialect {
  extension: 'wxml' | 'axml';
  /** `wx:` or `a:`. */
  directive: string;
  /** The host event that an attribute listens to, or null. */
  eventOf(attribute: string): { type: string; stops: boolean } | null;
}

/** One template file: what it shows itself, and the templates, script modules and components it may use. */
export interface TemplateFile {
  body: Markup[];
  templates: ReadonlyMap<string, Markup>;
  modules: Readonly<Record<string, unknown>>;
  /** Tag to its file, from the JSON beside it. */
  components: Readonly<Record<string, string>>;
}

const readModule = (file: string): unknown => {
  const source = readFileSync(file, 'utf8').replace(/^export default/, 'module.exports =');
  const module = { exports: {} };
  compileFunction(source, ['module'])(module);
  return module.exports;
};

const componentsOf = (file: string): Record<string, string> => {
  const { usingComponents = {} } = JSON.parse(readFileSync(file, 'utf8')) as { usingComponents?: Record<string, string> };
  const folder = path.dirname(file);
  return Object.fromEntries(Object.entries(usingComponents).map(([tag, place]) => [tag, path.join(folder, place)]));
};

const isElement = (child: Markup | string): child is Markup => typeof child !== 'string';

/** Reads template files of one package, each once. */
export const templateLibrary = (dialect: TemplateDialect) => {
  const parsed = new Map<string, TemplateFile>();

  const read = (file: string): TemplateFile => {
    const elements = parseMarkup(readFileSync(file, 'utf8'), file).children.filter(isElement);
    const beside = (name: string) => path.join(path.dirname(file), name);
    const named = (tag: string) => elements.filter((element) => element.tag === tag);
    const imported = named('import').map(({ attributes }) => fileOf(beside(attributes.src!)));
    const own = named('template').filter(({ attributes }) => attributes.name);
    const modules = [...named('wxs'), ...named('import-sjs')].map(({ attributes }) =>
      [attributes.module ?? attributes.name!, readModule(beside(attributes.src ?? attributes.from!))] as const);
    const aside = new Set([...named('import'), ...named('wxs'), ...named('import-sjs'), ...own]);
    return {
      body: elements.filter((element) => !aside.has(element)),
      templates: new Map([
        ...imported.flatMap(({ templates }) => [...templates]),
        ...own.map((one) => [one.attributes.name!, one] as const),
      ]),
      modules: Object.fromEntries([...imported.flatMap((one) => Object.entries(one.modules)), ...modules]),
      components: {},
    };
  };

  const fileOf = (file: string): TemplateFile => {
    const known = parsed.get(file);
    if (known) return known;
    const made = read(file);
    parsed.set(file, made);
    return made;
  };

  return {
    /** The template of a page or component; `place` is its file without an ending. */
    of: (place: string): TemplateFile => {
      const file = fileOf(`${place}.${dialect.extension}`);
      return { ...file, components: componentsOf(`${place}.json`) };
    },
  };
};
export type TemplateLibrary = ReturnType<typeof templateLibrary>;
