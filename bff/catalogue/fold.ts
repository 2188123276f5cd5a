import { Converter } from 'opencc-js/t2cn';

/** Characters that OpenCC turns by context only; folded both ways alike, so that half a word still finds the whole. */
const CONTEXTUAL: Record<string, string> = { 著: '着', 瞭: '了', 藉: '借', 乾: '干', 覆: '复', 徵: '征', 夥: '伙' };

const folded = new Map<string, string>();
let simplify: ((text: string) => string) | null = null;

const foldOnce = (character: string): string => {
  simplify ??= Converter({ from: 't', to: 'cn' });
  const lower = character.toLowerCase();
  return CONTEXTUAL[lower] ?? simplify(lower);
};

/**
 * One character as it is searched: lower case, simplified. Context-free on purpose: a substring folds to a substring.
 * Remembered by character, for a conversion costs a hundred times a look-up.
 */
export const foldCharacter = (character: string): string => {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const fresh = foldOnce(character);
  folded.set(character, fresh);
  return fresh;
};

/** Full-width, half-width and compatibility forms become one. */
export const foldWidth = (text: string): string => text.normalize('NFKC');
