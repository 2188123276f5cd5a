import { compileFunction } from 'node:vm';

export type Scope = Readonly<Record<string, unknown>>;
type Compiled = (scope: Scope) => unknown;

const MUSTACHE = /\{\{([\s\S]*?)\}\}/g;

const compiled = new Map<string, Compiled>();

const compile = (code: string): Compiled => {
  const known = compiled.get(code);
  if (known) return known;
  const made = compileFunction(`with (scope) { return (${code}); }`, ['scope']) as Compiled;
  compiled.set(code, made);
  return made;
};

// A template's unknown name is undefined, never a global of this process.
const closed = (scope: Scope): Scope => new Proxy(scope, { has: (_, key) => typeof key === 'string' });

/** The value of an attribute: the expression's own when it is one `{{…}}`, otherwise text with each filled in. */
export const evaluate = (text: string, scope: Scope): unknown => {
  const parts = [...text.matchAll(MUSTACHE)];
  if (parts.length === 0) return text;
  if (parts.length === 1 && parts[0]![0] === text) return compile(parts[0]![1]!)(closed(scope));
  return text.replaceAll(MUSTACHE, (_, code: string) => String(compile(code)(closed(scope)) ?? ''));
};

/** `data="{{i:item,c:c+1}}"`: the named values that a template is given. */
export const evaluateData = (text: string | undefined, scope: Scope): Scope => {
  const inside = text?.replace(/^\{\{|\}\}$/g, '');
  return inside ? (compile(`{${inside}}`)(closed(scope)) as Scope) : {};
};
