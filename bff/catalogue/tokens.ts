import { foldCharacter, foldWidth } from './fold';

/** A term of the index is at most this many characters; longer words are cut alike on both sides. */
export const TERM_LENGTH = 32;

interface Run { kind: 'han' | 'word'; characters: string[] }

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const HAN = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}]/u;

/** Runs of Han characters go on over punctuation (哈利·波特 is 哈利波特); words end at it. */
const runsOf = (text: string): Run[] => {
  const runs: Run[] = [];
  let wordOpen = false;
  for (const raw of foldWidth(text)) {
    if (!LETTER.test(raw)) {
      wordOpen = false;
      continue;
    }
    const kind = HAN.test(raw) ? 'han' : 'word';
    const last = runs.at(-1);
    const goesOn = last?.kind === kind && (kind === 'han' || wordOpen);
    if (goesOn) last.characters.push(foldCharacter(raw));
    else runs.push({ kind, characters: [foldCharacter(raw)] });
    wordOpen = kind === 'word';
  }
  return runs;
};

const written = ({ kind, characters }: Run) => (kind === 'word' ? ' ' : '') + characters.join('');

/** Text as it is searched: folded, without punctuation, a space before each word. A phrase is a substring of it. */
export const searchForm = (text: string): string => runsOf(text).map(written).join('');

const bigrams = (characters: string[]): string[] =>
  characters.slice(0, -1).map((character, at) => character + characters[at + 1]!);

const cut = (characters: string[]) => characters.slice(0, TERM_LENGTH).join('');

const indexTerms = ({ kind, characters }: Run): string[] =>
  kind === 'word' ? [cut(characters)] : [...bigrams(characters), characters.at(-1)!];

/** The index terms of one text: overlapping bigrams and the last character of each Han run, whole words. */
export const termsOf = (text: string): string[] => [...new Set(runsOf(text).flatMap(indexTerms))];

/** `exact` terms stand in the index as they are, of `prefixes` only the beginning is known. */
export interface Sought {
  phrase: string;
  exact: string[];
  prefixes: string[];
  /** The one term that says as much as the phrase, if there is one. */
  soleTerm: string | null;
}

/** What a title must have for this word of a query; null when the word is punctuation only. */
export const soughtBy = (word: string): Sought | null => {
  const runs = runsOf(word);
  if (runs.length === 0) return null;
  const isWhole = (run: Run) => run.kind === 'han' && run.characters.length > 1;
  const phrase = runs.map(written).join('');
  const exact = runs.filter(isWhole).flatMap(({ characters }) => bigrams(characters));
  const prefixes = runs.filter((run) => !isWhole(run)).map(({ characters }) => cut(characters));
  const soleTerm = [...exact, ...prefixes].find((term) => term === phrase.trimStart()) ?? null;
  return { phrase, exact, prefixes, soleTerm };
};

/** The searched text of a title: one line for the title, one for each of the other fields. */
export const searchTextOf = (title: string, others: readonly string[]): string =>
  [title, ...others].map(searchForm).filter((line, at) => at === 0 || line !== '').map((line) => `${line}\n`).join('');

/** The terms to index for a text that searchTextOf made. */
export const termsOfSearchText = (searchText: string): string[] =>
  [...new Set(searchText.split('\n').flatMap(termsOf))];
