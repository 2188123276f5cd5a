import { create } from 'zustand';
import { storage } from '../../platform/storage';

const KEY = 'recent-searches';
const MOST = 10;

/** What is being looked for, and what was before; the newest first. A tab's page takes no query, so others say it here. */
export const useWords = create<{ words: string; recent: readonly string[] }>(() => ({
  words: '',
  recent: storage.read<string[]>(KEY) ?? [],
}));

export const lookFor = (words: string): void => useWords.setState({ words });

const keep = (recent: readonly string[]): void => {
  useWords.setState({ recent });
  storage.write(KEY, recent);
};

/** Keeps a search that led somewhere. */
export const remember = (words: string): void => {
  const kept = words.trim();
  if (!kept) return;
  keep([kept, ...useWords.getState().recent.filter((other) => other !== kept)].slice(0, MOST));
};

export const forgetAll = (): void => {
  storage.remove(KEY);
  useWords.setState({ recent: [] });
};
