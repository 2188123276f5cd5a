import { create } from 'zustand';
import { watchDark } from './platform/color-scheme';
import { storage } from './platform/storage';
import { watchUiStyle } from './platform/ui-style';

export interface Preferences {
  language: 'zh' | 'en';
  size: 'auto' | 'normal' | 'elder';
  ground: 'auto' | 'light' | 'dark';
}

/** What the host and the device ask for; a reader's own choice wins over it. */
interface Asked { hostElder: boolean; deviceDark: boolean }

const KEY = 'preferences';
const DEFAULTS: Preferences = { language: 'zh', size: 'auto', ground: 'auto' };

export const usePreferences = create<Preferences & Asked>(() => ({
  ...DEFAULTS,
  ...storage.read<Partial<Preferences>>(KEY),
  hostElder: false,
  deviceDark: false,
}));

export const prefer = (choice: Partial<Preferences>): void => {
  usePreferences.setState(choice);
  const { language, size, ground } = usePreferences.getState();
  storage.write(KEY, { language, size, ground });
};

/** Call once at launch: follows the host's elder style and the device's dark mode. */
export const followHost = (): void => {
  watchUiStyle((style) => usePreferences.setState({ hostElder: style === 'elder' }));
  watchDark((dark) => usePreferences.setState({ deviceDark: dark }));
};

const isElder = ({ size, hostElder }: Preferences & Asked): boolean => (size === 'auto' ? hostElder : size === 'elder');
const isDark = ({ ground, deviceDark }: Preferences & Asked): boolean =>
  ground === 'auto' ? deviceDark : ground === 'dark';

export interface Theme { elder: boolean; dark: boolean; classes: string }

export const useTheme = (): Theme => {
  const elder = usePreferences(isElder);
  const dark = usePreferences(isDark);
  return { elder, dark, classes: `${elder ? 'theme-elder' : 'theme-normal'} ${dark ? 'theme-dark' : 'theme-light'}` };
};
