import type { guardBack as Default } from './close';
import { bridge } from './zwjs-bridge';

declare const my: { navigateBack(): void } | undefined;

const EXIT = 'xinyue-exit';

const leave = async (): Promise<void> => {
  if (/alipay/i.test(navigator.userAgent) && typeof my !== 'undefined') return my.navigateBack();
  const host = await bridge();
  await host?.close?.();
};

// After the older sign-in the entry before ours is the sign-in page: put one of our own there, which leaves the app.
export const guardBack: typeof Default = () => {
  if (!new URLSearchParams(location.search).has('ticket')) return;
  history.replaceState(EXIT, '');
  history.pushState(null, '');
  window.addEventListener('popstate', ({ state }) => {
    if (state === EXIT) void leave();
  });
};
