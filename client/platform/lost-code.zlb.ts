import type { watchLostCode as Default } from './lost-code';

// A page that was never opened is fetched when it is; without a network webpack rejects and nothing would be shown.
export const watchLostCode: typeof Default = (tell) => {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if ((reason as Error | null)?.name === 'ChunkLoadError') tell();
  });
};
