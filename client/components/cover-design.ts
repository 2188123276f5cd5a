const CLOTHS = ['indigo', 'celadon', 'tea', 'cinnabar', 'plum', 'slate', 'bamboo', 'straw'] as const;
const LAYOUTS = ['slip', 'plate', 'band', 'spine'] as const;
const HEAD_LENGTH = 8;
const REST_LENGTH = 14;

export interface CoverDesign {
  cloth: (typeof CLOTHS)[number];
  layout: (typeof LAYOUTS)[number];
  head: string;
  rest: string;
}

// FNV-1a: spreads even titles that differ in one character.
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
};

const cut = (text: string, length: number): string => {
  const characters = Array.from(text);
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
};

/** The title before its first mark of punctuation is set large, what follows small. */
const parts = (title: string): [string, string] => {
  const [first = title, ...others] = title.split(/[\s:：(（)）·—,，=/]+/).filter(Boolean);
  return [cut(first, HEAD_LENGTH), cut(others.join(' '), REST_LENGTH)];
};

export const coverOf = (title: string): CoverDesign => {
  const seed = hash(title);
  const [head, rest] = parts(title);
  return {
    cloth: CLOTHS[seed % CLOTHS.length] ?? 'indigo',
    layout: LAYOUTS[(seed >>> 8) % LAYOUTS.length] ?? 'slip',
    head,
    rest,
  };
};
