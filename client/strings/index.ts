import { usePreferences } from '../preferences';
import { en } from './en';
import type { Strings } from './shape';
import { zh } from './zh';

export type { Strings } from './shape';

export type Language = 'zh' | 'en';

const languages: Record<Language, Strings> = { zh, en };

/** Outside a component. */
export const currentStrings = (): Strings => languages[usePreferences.getState().language];

export const useStrings = (): Strings => languages[usePreferences((chosen) => chosen.language)];
