const DARK = '(prefers-color-scheme: dark)';

/** Calls back with whether the device asks for dark, now and at every change; returns a function that stops. */
export const watchDark = (changed: (dark: boolean) => void): (() => void) => {
  const query = window.matchMedia?.(DARK);
  if (!query) return () => undefined;
  const tell = () => changed(query.matches);
  tell();
  // Safari before 14 knows only addListener.
  if (!query.addEventListener) return () => undefined;
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
};
