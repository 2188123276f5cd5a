import { create } from 'zustand';
import { storage } from '../../platform/storage';

const KEY = 'recent-searches';
const MOST = 10;

interface Words {
  words: string;
  recent: readonly string[];
  /** Somebody came to type: the keyboard should be up. */
  typing: boolean;
}

/** What is being looked for, and what was before; the newest first. A tab's page takes no query, so others say it here. */
export const useWords = create<Words>(() => ({
  words: '',
  typing: false,
  recent: storage.read<string[]>(KEY) ?? [],
}));

export const lookFor = (words: string): void => useWords.setState({ words });

export const beginTyping = (): void => useWords.setState({ words: '', typing: true });
export const endTyping = (): void => useWords.setState({ typing: false });

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
