import type { UiStyle, watchUiStyle as Default } from './ui-style';
import { bridge } from './zwjs-bridge';

const PARAMETER = '_uiStyle';

const styleOf = (value: string | null | undefined): UiStyle => (value === 'elder' ? 'elder' : 'normal');

// Inside WeChat the host says it in the address, before or after the `#`.
const ofAddress = (): string | null => {
  const [, afterHash = ''] = location.hash.split('?');
  return new URLSearchParams(location.search).get(PARAMETER) ?? new URLSearchParams(afterHash).get(PARAMETER);
};

const ask = async (): Promise<UiStyle> => {
  const given = ofAddress();
  if (given) return styleOf(given);
  const host = await bridge();
  // Apps before 6.11.0 reject: they have one style.
  const answer = await host?.getUiStyle?.().catch(() => ({ uiStyle: 'normal' as const }));
  return styleOf(answer?.uiStyle);
};

export const watchUiStyle: typeof Default = (changed) => {
  const look = () => {
    if (document.visibilityState === 'visible') void ask().then(changed);
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
};
