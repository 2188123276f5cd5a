import type { ViewNode } from './template/render';

export type Words = string | RegExp;

export const isField = ({ tag }: ViewNode): boolean => tag === 'input' || tag === 'textarea';

const isHidden = ({ attributes }: ViewNode): boolean =>
  [attributes['aria-hidden'], attributes.hidden].some((value) => value === true || value === 'true');

/** Every element that is not hidden, parents first. */
export const elements = (node: ViewNode): ViewNode[] =>
  isHidden(node) ? [] : [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child)))];

/** The words on it, piece by piece. */
export const pieces = (node: ViewNode): string[] => {
  if (isHidden(node)) return [];
  const own = isField(node) ? [String(node.attributes.value ?? '')] : [];
  return [...own, ...node.children.flatMap((child) => (typeof child === 'string' ? [child] : pieces(child)))].filter(Boolean);
};

export const wordsOf = (node: ViewNode): string => pieces(node).join('');

const labelOf = (node: ViewNode): string => String(node.attributes['aria-label'] ?? '');

const rank = (node: ViewNode, words: Words): number => {
  const said = [labelOf(node), wordsOf(node), String(node.attributes.placeholder ?? '')];
  if (words instanceof RegExp) return said.some((text) => words.test(text)) ? 1 : 0;
  if (said.includes(words)) return 2;
  return said.some((text) => text.includes(words)) ? 1 : 0;
};

const contains = (outer: ViewNode, inner: ViewNode): boolean => {
  for (let at = inner.parent; at; at = at.parent) if (at === outer) return true;
  return false;
};

/** Those that say these words best: exactly before in part, the innermost of nested ones. */
export const saying = (nodes: ViewNode[], words: Words): ViewNode[] => {
  const best = Math.max(0, ...nodes.map((node) => rank(node, words)));
  if (best === 0) return [];
  const found = nodes.filter((node) => rank(node, words) === best);
  return found.filter((node) => !found.some((other) => contains(node, other)));
};

export const isPressable = (node: ViewNode): boolean => node.handlers.has('tap') && !isField(node);
export const isOff = ({ attributes }: ViewNode): boolean =>
  [attributes['aria-disabled'], attributes.disabled].some((value) => value === true || value === 'true');
